package org.inkstand.search.words;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Thai, Lao, Khmer and Burmese write whole sentences without a space: each of their runs becomes
 * overlapping pairs of letters with their marks, as Han does, which needs no dictionary.
 */
final class SyllablePairs extends TokenFilter {

  private static final String RUN =
      StandardTokenizer.TOKEN_TYPES[StandardTokenizer.SOUTHEAST_ASIAN];

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
  private final Deque<String> waiting = new ArrayDeque<>();

  SyllablePairs(TokenStream input) {
    super(input);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
  }

  @Override
  public boolean incrementToken() throws IOException {
    String next = waiting.poll();
    if (next != null) {
      term.setEmpty().append(next);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (RUN.equals(type.type())) {
      pair(term.toString());
      term.setEmpty().append(waiting.remove());
    }
    return true;
  }

  private void pair(String run) {
    List<Integer> ends = new ArrayList<>();
    letters.setText(run);
    letters.first();
    for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
      ends.add(end);
    }
    int start = 0;
    for (int i = 1; i < ends.size(); i++) {
      waiting.add(run.substring(start, ends.get(i)));
      start = ends.get(i - 1);
    }
    if (waiting.isEmpty()) {
      waiting.add(run);
    }
  }
}
