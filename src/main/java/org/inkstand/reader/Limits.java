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

  /** Fifteen saved articles a day for two years; a page shows the newest hundred. */
  public static final int SAVED_MAX = 10_000;

  /** The history forgets what lies further back: years of an eager reader. */
  public static final int OPENED_MAX = 20_000;

  /** More tags on one article sort nothing any more. */
  public static final int TAGS_MAX = 20;

  /** A word or three. */
  public static final int TAG_CHARS_MAX = 50;

  /** A long paragraph: who marks more wants the article. */
  public static final int QUOTE_CHARS_MAX = 2_000;

  /** Three pages. */
  public static final int NOTE_CHARS_MAX = 8_000;

  /** A student's year. */
  public static final int HIGHLIGHTS_MAX = 5_000;

  /** Nobody has before them what a title published so many articles ago. */
  public static final int UNREAD_PER_TITLE = 200;

  /** Deeds of reading that are kept: all that can be unread of 250 titles. */
  public static final int READ_MAX = 250 * UNREAD_PER_TITLE;

  /** A number that so few make up says something of each of them. */
  public static final int TALLY_READERS_MIN = 5;

  /** A note as it is kept. */
  public static String note(String note) {
    return text(note, NOTE_CHARS_MAX);
  }

  static String text(String text, int charsMax) {
    String plain = text.replace("\0", "").strip();
    return plain.length() <= charsMax ? plain : plain.substring(0, charsMax);
  }

  static String value(String value) {
    String plain = value.replace("\0", "").strip();
    if (plain.isEmpty() || plain.length() > VALUE_CHARS_MAX) {
      throw new IllegalArgumentException(
          "1 to %d characters, not %d".formatted(VALUE_CHARS_MAX, plain.length()));
    }
    return plain;
  }
}
