/**
 * Moments in the fifty shapes in which the wild writes them.
 *
 * <p>May import: nothing of ours. Deliberately absent: the clock; whether a moment is believable is
 * for who asked.
 *
 * <p>Read first: {@link org.inkstand.feed.format.date.FeedDates}.
 */
@NullMarked
package org.inkstand.feed.format.date;

import org.jspecify.annotations.NullMarked;
