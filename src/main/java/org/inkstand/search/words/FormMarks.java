package org.inkstand.search.words;

import java.io.IOException;
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
  private String word = "";

  FormMarks(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (written.isKeyword()) {
        word = term.toString();
        return true;
      }
      if (!word.contentEquals(term)) {
        String form = term.toString();
        term.setEmpty().append(MARK).append(form);
        return true;
      }
    }
    return false;
  }
}
