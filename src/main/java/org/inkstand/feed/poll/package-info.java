/**
 * Asks every feed for news when its turn comes.
 *
 * <p>May import: {@code feed.format}, {@code feed.store}, {@code title}, {@code kit}, {@code
 * kit.http} above all. Deliberately absent: SQL, what XML looks like, what an article is.
 *
 * <p>Read first: {@link org.inkstand.feed.poll.FeedPoller}, then {@code Visit} for one feed's turn.
 */
@NullMarked
package org.inkstand.feed.poll;

import org.jspecify.annotations.NullMarked;
