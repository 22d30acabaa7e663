/**
 * Fetches pages and pictures of articles, within what their sites ask for.
 *
 * <p>May import: {@code article}, {@code kit}, {@code kit.http} above all. Deliberately absent:
 * what a page says, which pages are wanted and when; SQL. Read first: {@link
 * org.inkstand.article.fetch.PageFetch}, {@code ImageDoor}.
 */
@NullMarked
package org.inkstand.article.fetch;

import org.jspecify.annotations.NullMarked;
