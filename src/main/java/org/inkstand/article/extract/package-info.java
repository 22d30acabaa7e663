/**
 * Reads an article out of the page that a publisher made of it, by structure and by what the page
 * says of itself.
 *
 * <p>May import: {@code article.clean}; jsoup and Jackson.
 *
 * <p>Deliberately absent: fetching, rules for single sites but those an operator gives, the clock,
 * models that cannot say why.
 *
 * <p>Read first: {@link org.inkstand.article.extract.PageReader}. Measured in {@code
 * docs/measure/extraction.md}.
 */
@NullMarked
package org.inkstand.article.extract;

import org.jspecify.annotations.NullMarked;
