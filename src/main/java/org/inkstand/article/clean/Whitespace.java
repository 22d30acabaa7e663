package org.inkstand.article.clean;

/** White space as a line of text means it. */
final class Whitespace {

  private Whitespace() {}

  /**
   * Runs of white space become one space; no-break spaces stay, since French and numbers need them;
   * control characters and the marks that turn the direction of what follows go.
   */
  static String collapse(String text) {
    var line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' '
          || c == '\n'
          || c == '\t'
          || c == '\r'
          || c == '\f'
          || c == '\u2028'
          || c == '\u2029') {
        gap = true;
      } else if (!dropped(c)) {
        if (gap && !line.isEmpty()) {
          line.append(' ');
        }
        gap = false;
        line.append(c);
      }
    }
    return line.toString();
  }

  /**
   * Controls, the byte order mark, zero-width and object marks, and overrides that could reverse a
   * page's text.
   */
  private static boolean dropped(char c) {
    return c < ' '
        || (c >= 0x7f && c < 0xa0)
        || c == '\ufeff'
        || c == '\u200b'
        || c == '\u00ad'
        || c == '\ufffc'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\ufff0' && c <= '\ufff8')
        || c >= '\ufffe';
  }
}
