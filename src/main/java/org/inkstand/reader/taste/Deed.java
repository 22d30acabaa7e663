package org.inkstand.reader.taste;

/** What a reader did with an article, from which something is learned. */
public sealed interface Deed {

  /**
   * Opened it, and how that went on.
   *
   * @param seconds read with the page in sight, capped; less than 0 where nobody measured
   * @param completion how much of it was reached, from 0 to 1
   * @param expected how long a reader of ordinary speed takes
   */
  record Opened(int seconds, double completion, int expected) implements Deed {}

  /** Saved it for later. */
  record Saved() implements Deed {}

  /** Asked for more of this. */
  record More() implements Deed {}

  /** Asked for less of this. */
  record Less() implements Deed {}
}
