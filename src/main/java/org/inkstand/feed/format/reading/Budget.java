package org.inkstand.feed.format.reading;

/**
 * What absolute addresses may add to one document. A base is written once and may be long, and what
 * is relative to it is short and may be there a hundred thousand times: without a bound a megabyte
 * becomes a hundred.
 */
public final class Budget {
  /** Real feeds grow by a tenth. */
  private static final int TIMES_MAX = 2;

  /** What a short feed may add in any case. */
  private static final int CHARS_MIN = 100_000;

  private long left;

  public Budget(int documentChars) {
    left = (long) documentChars * TIMES_MAX + CHARS_MIN;
  }

  /** Whether so many characters more are in it; then they are taken from it. */
  public boolean allows(int chars) {
    if (chars > left) {
      return false;
    }
    left -= Math.max(0, chars);
    return true;
  }
}
