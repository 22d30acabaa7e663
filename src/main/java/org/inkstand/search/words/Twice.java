package org.inkstand.search.words;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives each word twice at its place: first marked as one that no stemmer may touch, then to be
 * brought to its common form.
 *
 * <p>What follows changes nothing of a word but its letters, so they are all that is kept of it.
 */
final class Twice extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute written = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private char[] kept = new char[64];
  private int length;
  private boolean again;

  Twice(TokenStream input) {
    super(input);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    again = false;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (again) {
      again = false;
      term.copyBuffer(kept, 0, length);
      step.setPositionIncrement(0);
      written.setKeyword(false);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    length = term.length();
    if (length > kept.length) {
      kept = new char[2 * length];
    }
    System.arraycopy(term.buffer(), 0, kept, 0, length);
    written.setKeyword(true);
    again = true;
    return true;
  }
}
