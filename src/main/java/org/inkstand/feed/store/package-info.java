/**
 * Keeps the feeds' schedule and what they announced.
 *
 * <p>May import: {@code feed}, {@code title}, {@code kit}. Deliberately absent: fetching and
 * parsing; when a feed is asked again is decided by {@code feed.poll} and only kept here.
 *
 * <p>Read first: {@link org.inkstand.feed.store.FeedLedger}.
 */
@NullMarked
package org.inkstand.feed.store;

import org.jspecify.annotations.NullMarked;
