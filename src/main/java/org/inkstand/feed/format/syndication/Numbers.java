package org.inkstand.feed.format.syndication;

/** Numbers as attributes carry them, with units, commas or nothing. */
final class Numbers {
  private Numbers() {}

  /** A number of bytes or the like; 0 when it is none. */
  static long whole(String written) {
    long value = 0;
    boolean any = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= '0' && c <= '9' && value < Long.MAX_VALUE / 100) {
        value = value * 10 + (c - '0');
        any = true;
      } else if (any && c != ',') {
        break;
      } else if (c == '-') {
        return 0;
      }
    }
    return value;
  }

  /** A number of pixels or the like; 0 when it is none or beyond reason. */
  static int small(String written) {
    long value = whole(written);
    return value > 100_000 ? 0 : (int) value;
  }
}
