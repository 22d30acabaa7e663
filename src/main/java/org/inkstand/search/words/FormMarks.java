package org.inkstand.search.words;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Keeps each word as it is written and, at the same place, its common form behind a mark, when that
 * is another.
 *
 * <p>The mark keeps the two apart: a phrase in quotes means the words as written, and {@code new}
 * does not find what was {@code news}.
 */
final class FormMarks extends TokenFilter {

  /** No word contains it, so a marked form is never taken for a word. */
  static final char MARK = '=';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute written = addAttribute(KeywordAttribute.class);
  private char[] word = new char[64];
  private int length;

  FormMarks(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (written.isKeyword()) {
        keep();
        return true;
      }
      if (!Arrays.equals(word, 0, length, term.buffer(), 0, term.length())) {
        mark();
        return true;
      }
    }
    return false;
  }

  private void keep() {
    length = term.length();
    if (length > word.length) {
      word = new char[2 * length];
    }
    System.arraycopy(term.buffer(), 0, word, 0, length);
  }

  private void mark() {
    int letters = term.length();
    char[] form = term.resizeBuffer(letters + 1);
    System.arraycopy(form, 0, form, 1, letters);
    form[0] = MARK;
    term.setLength(letters + 1);
  }
}
