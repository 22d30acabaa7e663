/**
 * Follows the titles, so that the list of feeds is always theirs, and drops what left the feeds
 * long ago.
 *
 * <p>May import: {@code feed.store}, {@code title}, {@code kit}. Deliberately absent: reading the
 * feeds, which waits for other people's servers and is no step. Read first: {@link
 * org.inkstand.feed.step.FeedStep}.
 */
@NullMarked
package org.inkstand.feed.step;

import org.jspecify.annotations.NullMarked;
