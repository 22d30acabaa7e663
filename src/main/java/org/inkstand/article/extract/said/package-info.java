/**
 * What a page says of itself: linked data, meta tags, microdata, bylines, dates, the address.
 *
 * <p>May import: {@code extract.rule} and {@code extract.markup}; jsoup and Jackson.
 *
 * <p>Deliberately absent: the text of the article (that is {@code extract.body}), fetching, the
 * clock: a date in the future is the reader's to judge, for only they know the time.
 *
 * <p>Read first: {@link org.inkstand.article.extract.said.PageParts}, then {@link
 * org.inkstand.article.extract.said.Said}.
 */
@NullMarked
package org.inkstand.article.extract.said;

import org.jspecify.annotations.NullMarked;
