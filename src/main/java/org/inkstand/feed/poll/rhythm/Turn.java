package org.inkstand.feed.poll.rhythm;

import java.time.Instant;
import org.inkstand.feed.FeedState.Why;
import org.inkstand.feed.store.FeedCard;

/**
 * A feed's next turn.
 *
 * @param at when; {@link Instant#MAX} for not until somebody asks
 * @param why then
 * @param learnt what is known of the feed's habits now
 */
public record Turn(Instant at, Why why, FeedCard.Learnt learnt) {}
