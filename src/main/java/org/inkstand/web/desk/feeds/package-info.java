/**
 * Every feed: how it fares, how it fared, what it answered, and the handles to mend it.
 *
 * <p>May import: the faces of {@code title}, {@code feed}, {@code kit}, {@code web.desk} and its
 * {@code diagnosis}. Deliberately absent: SQL, fetching: a feed is asked by asking {@code feed} for
 * it.
 *
 * <p>Read first: {@link org.inkstand.web.desk.feeds.FeedsPage}.
 */
@NullMarked
package org.inkstand.web.desk.feeds;

import org.jspecify.annotations.NullMarked;
