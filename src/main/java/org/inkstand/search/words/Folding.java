package org.inkstand.search.words;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes {@code Zürich} and {@code zurich} one word: takes marks off the letters of scripts that are
 * often typed without them.
 *
 * <p>Latin letters become ASCII; Greek and Hebrew lose accents and points; Cyrillic keeps its
 * letters, except that {@code ё}, which is mostly printed as {@code е}, becomes so. Marks of Indian
 * scripts are vowels and stay.
 */
final class Folding extends TokenFilter {

  /** From here on there are no marks to take off, only East Asian letters. */
  private static final char EAST_ASIAN = '\u2e80';

  private static final char IO = 'ё';
  private static final char IE = 'е';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private char[] folded = new char[512];

  Folding(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (bits(term) < 0x80) {
      return true;
    }
    char highest = highest();
    if (highest < EAST_ASIAN) {
      latin();
      if (highest >= 0x300 && highest < 0x600) {
        marks();
      }
    }
    return true;
  }

  /** All bits that any letter of a word has: never below its highest letter. */
  static int bits(CharTermAttribute word) {
    char[] letters = word.buffer();
    int length = word.length();
    int bits = 0;
    for (int i = 0; i < length; i++) {
      bits |= letters[i];
    }
    return bits;
  }

  private char highest() {
    char[] letters = term.buffer();
    char highest = 0;
    for (int i = 0; i < term.length(); i++) {
      highest = (char) Math.max(highest, letters[i]);
    }
    return highest;
  }

  private void latin() {
    int length = term.length();
    if (folded.length < 4 * length) {
      folded = new char[4 * length];
    }
    int kept = ASCIIFoldingFilter.foldToASCII(term.buffer(), 0, folded, 0, length);
    term.copyBuffer(folded, 0, kept);
  }

  private void marks() {
    String apart = Normalizer.normalize(term, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (!mark(c) || cyrillic(kept)) {
        kept.append(c);
      }
    }
    String whole = Normalizer.normalize(kept, Normalizer.Form.NFC).replace(IO, IE);
    if (!whole.isEmpty()) {
      term.setEmpty().append(whole);
    }
  }

  private static boolean mark(char c) {
    return (c >= 0x300 && c <= 0x36f) || (c >= 0x591 && c <= 0x5c7 && c != 0x5be);
  }

  private static boolean cyrillic(StringBuilder before) {
    if (before.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    return last >= 0x400 && last < 0x530;
  }
}
