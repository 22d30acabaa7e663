package org.inkstand.feed.poll;

import java.time.Duration;
import java.time.Instant;

/**
 * What a visit means for the queue.
 *
 * @param next the feed's next turn; {@link Instant#MAX} for none
 * @param answered whether its server gave an answer at all
 * @param pause how long the server wants to be left alone by all of us; mostly zero
 */
record Visited(Instant next, boolean answered, Duration pause) {

  /** There is no such feed any more. */
  static final Visited NO_MORE = new Visited(Instant.MAX, true, Duration.ZERO);
}
