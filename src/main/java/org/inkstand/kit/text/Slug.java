package org.inkstand.kit.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The readable end of an address, as {@code flood-in-ghent} in {@code /article/12-flood-in-ghent}.
 */
public final class Slug {

  /** Longer slugs are cut at a word: an address should fit a line of an e-mail. */
  private static final int CHARS_MAX = 60;

  private Slug() {}

  /**
   * Letters and digits of any script, lower case, joined by hyphens, accents taken off Latin ones.
   *
   * @return never empty: a text without letters becomes {@code -}'s neutral stand-in, {@code x}
   */
  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "");
    String joined =
        Normalizer.normalize(plain, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’ʼ]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    if (joined.length() > CHARS_MAX) {
      int cut = joined.lastIndexOf('-', CHARS_MAX);
      int end = cut > CHARS_MAX / 2 ? cut : joined.offsetByCodePoints(0, CHARS_MAX / 2);
      joined = joined.substring(0, end);
    }
    return joined.isEmpty() ? "x" : joined;
  }
}
