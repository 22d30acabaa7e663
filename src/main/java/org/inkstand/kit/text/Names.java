package org.inkstand.kit.text;

import java.text.Normalizer;
import java.util.Locale;

/** When two names are one name, and two phrases one phrase. */
public final class Names {
  private Names() {}

  /**
   * Letters and digits as they are compared: small, without accents, words separated by one blank;
   * what stands between words makes no difference. {@code « L’Œuvre — Zürich »} becomes {@code l
   * œuvre zurich}. A name of nothing but signs stays as it is.
   */
  public static String key(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(apart.length());
    boolean gap = false;
    for (int i = 0; i < apart.length(); ) {
      int c = apart.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        gap = false;
        key.appendCodePoint(c);
      } else if (!mark(c)) {
        gap = true;
      } else if (!gap && !loose(c)) {
        key.appendCodePoint(c);
      }
    }
    return key.isEmpty() ? name.strip() : key.toString();
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Accents and points that are often left out; marks of Indian scripts are vowels and stay. */
  private static boolean loose(int c) {
    return (c >= 0x300 && c <= 0x36f) || (c >= 0x591 && c <= 0x5c7) || (c >= 0x64b && c <= 0x65f);
  }
}
