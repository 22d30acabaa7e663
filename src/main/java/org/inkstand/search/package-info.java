/**
 * Finding articles by their words.
 *
 * <p>May import: {@code title}, {@code article}, {@code kit}. Deliberately absent: who may read
 * what: a search answers with numbers only, and the page that shows them cuts the text. Read first:
 * {@link org.inkstand.search.Search}.
 */
@NullMarked
package org.inkstand.search;

import org.jspecify.annotations.NullMarked;
