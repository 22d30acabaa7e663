package org.inkstand.feed.poll.answer;

/** A stranger's words as they can be kept: not too long, and whole characters only. */
public final class Storable {

  /** The longest headline seen in the wild has under 400. */
  private static final int LINE_CHARS_MAX = 500;

  private Storable() {}

  /** A line of it. */
  public static String line(String text) {
    return cut(text.strip(), LINE_CHARS_MAX);
  }

  /** So many characters of it. */
  public static String cut(String text, int charsMax) {
    if (text.length() <= charsMax) {
      return storable(text);
    }
    int end = Character.isHighSurrogate(text.charAt(charsMax - 1)) ? charsMax - 1 : charsMax;
    return storable(text.substring(0, end));
  }

  /** All of it. PostgreSQL keeps no NUL, and no driver can encode half a character. */
  public static String storable(String text) {
    if (plain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** A loop, because it looks at every letter of every article each time it is read. */
  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
