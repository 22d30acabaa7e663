package org.inkstand.reader;

/** How much of anything this module takes, and why. */
public final class Limits {
  private Limits() {}

  /** Longer than any name or phrase that somebody follows or mutes. */
  public static final int VALUE_CHARS_MAX = 200;

  /** Ten times what an eager reader follows; a page lists them all. */
  public static final int FOLLOWS_MAX = 1_000;

  /** Each is looked for in every article of a page: so many cost well under a millisecond. */
  public static final int MUTES_MAX = 300;

  static String value(String value) {
    String plain = value.replace("\0", "").strip();
    if (plain.isEmpty() || plain.length() > VALUE_CHARS_MAX) {
      throw new IllegalArgumentException(
          "1 to %d characters, not %d".formatted(VALUE_CHARS_MAX, plain.length()));
    }
    return plain;
  }
}
