package org.inkstand.web.desk.diagnosis;

import java.time.Duration;
import java.time.Instant;
import org.inkstand.feed.FeedState;

/** What a feed can suffer from, told from the outcome of its last try and the HTTP status. */
public enum Ailment {
  /** Its turn passed long ago and nobody asked it: fetching stands still. */
  OVERDUE(Fault.OURS),
  /** 401, 403, 451: the server knows the address and does not let us in. */
  FORBIDDEN(Fault.THEIRS),
  /** 404: nothing is at the address; most often the feed has moved. */
  NOT_THERE(Fault.THEIRS),
  /** An answer came, and it was no feed: a page of consent, a login, a parked domain. */
  NOT_A_FEED(Fault.THEIRS),
  /** 5xx: the server fails at its own work. */
  SERVER_BROKEN(Fault.THEIRS),
  /** Any other no. */
  REFUSED(Fault.THEIRS),
  /** No connection, no name, no certificate, no end. */
  UNREACHABLE(Fault.BETWEEN),
  /** Read, but what it sent is broken and articles are lost. */
  FLAWED(Fault.THEIRS),
  /** It answers, and takes many seconds for it. */
  SLOW(Fault.THEIRS),
  /** 410, or silent for so long that we stopped asking. */
  GONE(Fault.THEIRS),
  /** 429: we ask more often than the server likes; we wait as it says. */
  TOO_OFTEN(Fault.NOBODY),
  /** A rule kept us from asking: robots.txt, a private address. */
  NOT_ASKED(Fault.NOBODY),
  /** Stopped by an operator. */
  PAUSED(Fault.NOBODY),
  /** New, and not tried yet. */
  WAITING(Fault.NOBODY),
  /** Nothing. */
  NONE(Fault.NOBODY);

  /** Fetching keeps a queue: a quarter of an hour late is still in turn on a slow line. */
  static final Duration LATE = Duration.ofMinutes(15);

  /** Nine servers in ten answer within a second; a reader of its page has left by now. */
  static final Duration MANY_SECONDS = Duration.ofSeconds(4);

  private final Fault fault;

  Ailment(Fault fault) {
    this.fault = fault;
  }

  /** With whom mending it begins. */
  public Fault fault() {
    return fault;
  }

  /** What this feed suffers from at the moment {@code now}. */
  public static Ailment of(FeedState feed, Instant now) {
    return switch (feed.outcome()) {
      case WAITING -> late(feed, now) ? OVERDUE : WAITING;
      case READ, UNCHANGED -> late(feed, now) ? OVERDUE : answered(feed);
      case FLAWED -> FLAWED;
      case REFUSED -> refusal(feed.status());
      case UNREACHABLE -> UNREACHABLE;
      case GONE -> GONE;
      case PAUSED -> PAUSED;
    };
  }

  private static Ailment refusal(int status) {
    return switch (status) {
      case 0 -> NOT_ASKED;
      case 401, 403, 451 -> FORBIDDEN;
      case 404 -> NOT_THERE;
      case 410 -> GONE;
      case 429 -> TOO_OFTEN;
      default -> {
        if (status >= 500) {
          yield SERVER_BROKEN;
        }
        yield status < 300 ? NOT_A_FEED : REFUSED;
      }
    };
  }

  private static Ailment answered(FeedState feed) {
    return feed.took().compareTo(MANY_SECONDS) < 0 ? NONE : SLOW;
  }

  private static boolean late(FeedState feed, Instant now) {
    return feed.nextFetch().isBefore(now.minus(LATE));
  }

  /** Whether one failure means nothing yet: servers stumble, and the next try is soon. */
  boolean passing() {
    return switch (this) {
      case UNREACHABLE, SERVER_BROKEN -> true;
      case OVERDUE,
          FORBIDDEN,
          NOT_THERE,
          NOT_A_FEED,
          REFUSED,
          FLAWED,
          SLOW,
          GONE,
          TOO_OFTEN,
          NOT_ASKED,
          PAUSED,
          WAITING,
          NONE ->
          false;
    };
  }

  /** Whether it belongs on a list of what is wrong. */
  public boolean wrong() {
    return switch (this) {
      case PAUSED, WAITING, NONE -> false;
      case OVERDUE,
          FORBIDDEN,
          NOT_THERE,
          NOT_A_FEED,
          SERVER_BROKEN,
          REFUSED,
          UNREACHABLE,
          FLAWED,
          SLOW,
          GONE,
          TOO_OFTEN,
          NOT_ASKED ->
          true;
    };
  }
}
