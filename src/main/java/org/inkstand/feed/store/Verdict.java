package org.inkstand.feed.store;

import java.time.Duration;
import java.time.Instant;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.FeedState.Why;

/**
 * What one try of a feed came to, as it is kept.
 *
 * @param reason in plain words; empty when all is well
 * @param status HTTP; 0 when there was no answer
 * @param failures in a row, this one counted
 * @param failingSince the first of them; the epoch when all is well
 * @param at when it was tried
 * @param next when it is tried again; {@link Instant#MAX} for not until somebody asks
 * @param why then
 * @param learnt of its habits now
 * @param body what is known of the body now
 */
public record Verdict(
    Outcome outcome,
    String reason,
    int status,
    int failures,
    Instant failingSince,
    Instant at,
    Instant next,
    Why why,
    FeedCard.Learnt learnt,
    FeedCard.Mark mark,
    FeedCard.Move move,
    Body body) {

  /**
   * What the desk shows of the last answer.
   *
   * @param read whether there was a body that was read; if not, what is known of the last stays
   * @param flaws one a line
   * @param hub where news can be subscribed to; may be empty
   * @param topic under which name; empty when there is no hub
   * @param took from asking to the last byte
   * @param bytes of the body, unpacked
   */
  public record Body(
      boolean read, String flaws, String hub, String topic, Duration took, long bytes) {

    /** There was none, or it was not read. */
    public static Body unread(Duration took) {
      return new Body(false, "", "", "", took, 0);
    }
  }
}
