/**
 * What machines read that guide browsers and search engines: manifest, robots.txt, sitemaps.
 *
 * <p>May import: {@code web.frame, web.card, web.wording}, the faces of {@code title, article,
 * member}. Deliberately absent: feeds for reader apps, which are {@code sync}. Read first: {@code
 * Sitemaps}.
 */
@NullMarked
package org.inkstand.web.crawl;

import org.jspecify.annotations.NullMarked;
