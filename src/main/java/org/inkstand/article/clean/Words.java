package org.inkstand.article.clean;

/** Counts words in any script. */
final class Words {

  private Words() {}

  /**
   * Words of a text. Scripts without spaces count by letters: two of Chinese, Japanese or Thai take
   * a reader about as long as a word elsewhere.
   */
  static int count(String text) {
    int words = 0;
    int letters = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (spaceless(c)) {
        letters++;
        within = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += within ? 0 : 1;
        within = true;
      } else if (!joins(c)) {
        within = false;
      }
    }
    return words + (letters + 1) / 2;
  }

  static boolean spaceless(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private static boolean joins(int c) {
    return c == '\'' || c == '’' || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
