package org.inkstand.account.signin;

import java.time.Duration;

/** How often somebody may try to sign in, and for how long it lasts. */
final class Limits {
  private Limits() {}

  /** A person who searches for the right password among a handful needs fewer. */
  static final int FAILURES_AT_ONCE = 10;

  /** After that one a minute: 1,440 guesses a day from one network find no password of ours. */
  static final Duration FAILURE_EVERY = Duration.ofMinutes(1);

  /** Networks remembered; a guesser with more of them than that is held by the next bound. */
  static final int NETWORKS_MAX = 10_000;

  /** Passwords checked at once: each takes 16 MB and a core for 60 ms, and pages come first. */
  static final int CHECKS_AT_ONCE = 1;

  /** How long a try waits for its turn before it is asked to come back. */
  static final Duration CHECK_WAIT = Duration.ofSeconds(3);

  /** Longer than any password that we take; nothing longer is worth hashing. */
  static final int PASSWORD_CHARS_MAX = 200;

  /** A signed-in operator is asked again after a night's sleep. */
  static final Duration SESSION_IDLE = Duration.ofHours(12);

  /** A page to return to; longer is nobody's address. */
  static final int PATH_CHARS_MAX = 500;
}
