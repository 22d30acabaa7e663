/**
 * Reads the feeds of all titles, each on its own schedule, and keeps what they announced.
 *
 * <p>May import: {@code title}, {@code kit}. Deliberately absent: cleaning, pages, what an article
 * is; an item is what a feed said, word for word. Read first: {@link org.inkstand.feed.Feeds}.
 */
@NullMarked
package org.inkstand.feed;

import org.jspecify.annotations.NullMarked;
