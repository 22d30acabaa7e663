package org.inkstand.account.signin;

import java.time.Duration;

/** How often somebody may try to sign in, and may have letters sent. */
final class Limits {
  private Limits() {}

  /** A person who searches for the right password among a handful needs fewer. */
  static final int FAILURES_AT_ONCE = 10;

  /** After that one a minute: 1,440 guesses a day from one network find no password of ours. */
  static final Duration FAILURE_EVERY = Duration.ofMinutes(1);

  /**
   * For one account from all networks together. More than from one, so that who guesses from one
   * place shuts nobody else out; a link in a letter is open to the owner all the while.
   */
  static final int ACCOUNT_FAILURES_AT_ONCE = 30;

  /** A guesser with a thousand networks has 300 guesses a day for one account. */
  static final Duration ACCOUNT_FAILURE_EVERY = Duration.ofMinutes(5);

  /** Letters to one mailbox: one, one that was overlooked, one to the right folder at last. */
  static final int LETTERS_AT_ONCE = 3;

  /** After that one in ten minutes: nobody's mailbox is flooded by our hand. */
  static final Duration LETTER_EVERY = Duration.ofMinutes(10);

  /** Letters at the wish of one network: a school class that signs up together. */
  static final int NETWORK_LETTERS_AT_ONCE = 20;

  static final Duration NETWORK_LETTER_EVERY = Duration.ofMinutes(2);

  /**
   * Ceremonies with passkeys that one network may begin. Nobody guesses a signature; but each costs
   * the store a row.
   */
  static final int PASSKEYS_AT_ONCE = 30;

  /** After that one in five seconds: an office that comes to work. */
  static final Duration PASSKEY_EVERY = Duration.ofSeconds(5);

  /** Networks remembered; a guesser with more of them than that is held by the next bound. */
  static final int NETWORKS_MAX = 10_000;

  /** Passwords checked at once: each takes 16 MB and a core for 60 ms, and pages come first. */
  static final int CHECKS_AT_ONCE = 1;

  /** How long a try waits for its turn before it is asked to come back. */
  static final Duration CHECK_WAIT = Duration.ofSeconds(3);

  /** Longer than any password that we take; nothing longer is worth hashing. */
  static final int PASSWORD_CHARS_MAX = 200;

  /** A page to return to; longer is nobody's address. */
  static final int PATH_CHARS_MAX = 500;
}
