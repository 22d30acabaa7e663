package org.inkstand.feed.poll.websub;

import java.time.Duration;

/** How long and how often, with the reasons. */
final class Limits {
  private Limits() {}

  /** Ten days: what hubs in the wild give at most, and few enough questions. */
  static final Duration LEASE_ASKED = Duration.ofDays(10);

  /** A longer promise is not relied upon. */
  static final Duration LEASE_MAX = Duration.ofDays(30);

  /** When a lease is renewed, of its length: time is left for a hub that is down for a day. */
  static final double RENEW_AT = 0.75;

  /** Hubs with leases of seconds would have us do nothing else. */
  static final Duration RENEW_MIN = Duration.ofSeconds(30);

  /** After the first question without an answer; it doubles with each further one. */
  static final Duration AGAIN = Duration.ofMinutes(10);

  /** A hub that is ill is looked after once a day. */
  static final Duration AGAIN_MAX = Duration.ofDays(1);

  /** So often a hub is told that we want no more; then its pings meet a closed door. */
  static final int FAREWELLS_MAX = 3;

  /** A hub answers such a question from memory. */
  static final Duration ANSWER_MAX = Duration.ofSeconds(20);

  /** What a hub says with its answer is not read, but for a word of error. */
  static final int ANSWER_BYTES_MAX = 16_384;

  /** Hubs asked at once. */
  static final int HUBS_AT_ONCE = 16;

  /** New subscriptions noted at once: a short transaction each. */
  static final int OFFERS_AT_ONCE = 100;

  /** Each may be as large as a feed. */
  static final int PINGS_AT_ONCE = 8;

  /** A challenge is echoed: longer ones are no challenge. */
  static final int CHALLENGE_CHARS_MAX = 2_048;

  /** A reason stands at the desk. */
  static final int REASON_CHARS_MAX = 200;
}
