/**
 * The steps by which items and pages become articles.
 *
 * <p>May import: the faces of {@code title} and {@code feed}, {@code kit}, and this module's rooms.
 * Deliberately absent: SQL and HTTP of its own. Read first: {@code ReadItems}.
 */
@NullMarked
package org.inkstand.article.step;

import org.jspecify.annotations.NullMarked;
