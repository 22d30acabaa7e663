/**
 * Reads what is remembered of the feeds' tries, and tells who is silent against their habit.
 *
 * <p>May import: {@code feed}, {@code feed.store}, {@code title}, {@code kit}. Deliberately absent:
 * writing; a try is noted by {@code feed.store} in the same breath as what it brought.
 *
 * <p>Read first: {@link org.inkstand.feed.store.history.Habits}.
 */
@NullMarked
package org.inkstand.feed.store.history;

import org.jspecify.annotations.NullMarked;
