/**
 * Where articles, their versions and their names are kept.
 *
 * <p>May import: {@code kit.sql}, the module's face, {@code article.identity}. Deliberately absent:
 * cleaning and reading pages; what comes here is ready. Read first: {@link
 * org.inkstand.article.store.Intake}.
 */
@NullMarked
package org.inkstand.article.store;

import org.jspecify.annotations.NullMarked;
