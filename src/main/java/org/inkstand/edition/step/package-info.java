/**
 * The step that publishes editions.
 *
 * <p>May import: the faces of {@code title, article, story}, {@code kit}, and this module's rooms.
 * Deliberately absent: SQL, and any rule of composition. Read first: {@code PublishEditions}.
 */
@NullMarked
package org.inkstand.edition.step;

import org.jspecify.annotations.NullMarked;
