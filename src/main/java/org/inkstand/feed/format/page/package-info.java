/**
 * What to say of a page that was given for a feed: that it is one, and which feeds it names.
 *
 * <p>May import: {@code feed.format.reading}, {@code feed.format.parsed}, {@code
 * feed.format.address}, jsoup. Deliberately absent: reading news out of pages.
 *
 * <p>Read first: {@link org.inkstand.feed.format.page.PageReader}.
 */
@NullMarked
package org.inkstand.feed.format.page;

import org.jspecify.annotations.NullMarked;
