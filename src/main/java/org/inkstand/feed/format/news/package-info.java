/**
 * The XML formats of the news trade: sitemaps with Google's news extension, and IPTC's NewsML-G2.
 *
 * <p>May import: {@code feed.format.xml}, {@code feed.format.reading}, {@code feed.format.parsed},
 * {@code feed.format.address}. Deliberately absent: RSS and Atom.
 *
 * <p>Read first: {@link org.inkstand.feed.format.news.NewsmlReader}.
 */
@NullMarked
package org.inkstand.feed.format.news;

import org.jspecify.annotations.NullMarked;
