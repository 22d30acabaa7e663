package org.inkstand.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleId;

/**
 * One feed as the desk shows it.
 *
 * @param outcome what the last try came to
 * @param reason in plain words: empty when all is well
 * @param status the last HTTP status; 0 when there was none
 * @param failures in a row
 * @param failingSince when the first of them was; the epoch when all is well
 * @param lastFetch the epoch when never tried
 * @param lastNews when it last had something new; the epoch when never
 * @param nextFetch when it will be tried again
 * @param items how many it has announced in all
 * @param flaws what its last body had wrong, at most a few, one a line; may be empty
 * @param took how long its last answer took, from asking to the last byte
 * @param why its next turn is when it is
 */
public record FeedState(
    FeedId feed,
    TitleId title,
    URI address,
    Outcome outcome,
    String reason,
    int status,
    int failures,
    Instant failingSince,
    Instant lastFetch,
    Instant lastNews,
    Instant nextFetch,
    long items,
    String flaws,
    Duration took,
    Why why) {

  /** What a try came to. */
  public enum Outcome {
    /** Not tried yet. */
    WAITING,
    /** Read, whole. */
    READ,
    /** Read, nothing new since the last time. */
    UNCHANGED,
    /** Read as far as it goes: the body has flaws that cost items. */
    FLAWED,
    /** The server answered no, or not with a feed. */
    REFUSED,
    /** The server could not be reached or did not finish. */
    UNREACHABLE,
    /** 410, or given up after long silence: not tried any more until somebody asks. */
    GONE,
    /** Stopped by an operator. */
    PAUSED
  }

  /** Why a feed's next turn is when it is. */
  public enum Why {
    /** It was not tried yet, or somebody asked for it. */
    WAITING,
    /** Half the time that lay between the articles of its first body. */
    FIRST,
    /** At this distance about three tries in ten find news. */
    LEARNT,
    /** At that hour of the day it usually has news. */
    HABIT,
    /** It has news so often that only the settings keep us from asking more often. */
    SHORTEST,
    /** It is so quiet that only the settings have us ask at all. */
    LONGEST,
    /** The feed or its server asks for so long a pause. */
    ASKED,
    /** The feed asks to be left alone at certain hours or days. */
    SKIPPED,
    /** Its hub tells us of news; we only make sure. */
    PUSHED,
    /** It failed; the pause doubles with each failure. */
    FAILING,
    /** It failed, and its server said when to come again. */
    RETRY_AFTER,
    /** It is not asked again by itself. */
    NEVER
  }
}
