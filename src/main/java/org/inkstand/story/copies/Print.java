package org.inkstand.story.copies;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.inkstand.story.words.Token;
import org.inkstand.story.words.Tokens;
import org.inkstand.story.words.WordReader;

/**
 * What is kept of a text to know its copies by.
 *
 * <p>The body is read; a text without one is read by its headline. Quotation marks, dashes, case
 * and line ends do not count.
 *
 * @param runs marks of every run of {@value #RUN} words, ascending, each once
 * @param chosen some of the runs, such that two texts with {@value #SHARED_SURELY} words in a row
 *     in common have one in common (winnowing); these are searched by
 * @param facts marks of numbers and names, ascending, each once
 */
record Print(int[] runs, int[] chosen, int[] facts) {

  /** Words of a run: fewer are phrases that everybody writes, more do not survive an edit. */
  static final int RUN = 3;

  /** Runs of which one is chosen. */
  static final int WINDOW = 8;

  static final int SHARED_SURELY = RUN + WINDOW - 1;

  /** What follows is background and links. */
  private static final int CHARS_MAX = 20_000;

  static Print of(String headline, String body) {
    List<Token> tokens = Tokens.of(body.isBlank() ? headline : body, CHARS_MAX);
    int[] words = tokens.stream().mapToInt(token -> mark(token.text())).toArray();
    int[] runs = new int[Math.max(0, words.length - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      int run = 0;
      for (int k = 0; k < RUN; k++) {
        run = mix(31 * run + words[i + k]);
      }
      runs[i] = run;
    }
    int[] facts =
        tokens.stream()
            .filter(token -> token.numeric() || (token.capital() && !token.opens()))
            .mapToInt(token -> mark(token.text()))
            .toArray();
    return new Print(set(Arrays.stream(runs)), winnow(runs), set(Arrays.stream(facts)));
  }

  /** Of each window of runs the least, as Schleimer, Wilkerson and Aiken choose. */
  private static int[] winnow(int[] runs) {
    int windows = Math.max(Math.min(1, runs.length), runs.length - WINDOW + 1);
    return set(
        IntStream.range(0, windows)
            .map(
                from ->
                    Arrays.stream(runs, from, Math.min(runs.length, from + WINDOW))
                        .min()
                        .orElseThrow()));
  }

  private static int[] set(IntStream marks) {
    return marks.sorted().distinct().toArray();
  }

  private static int mark(String word) {
    long mark = WordReader.mark(word);
    return (int) (mark ^ (mark >>> 32));
  }

  private static int mix(int hash) {
    int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    return h ^ (h >>> 13);
  }

  /** How many marks two ascending sets share. */
  static int shared(int[] one, int[] other) {
    int shared = 0;
    int i = 0;
    int k = 0;
    while (i < one.length && k < other.length) {
      int order = Integer.compare(one[i], other[k]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The part of the smaller of two sets that is in the larger; 1 when there is nothing in it. */
  static double contained(int[] one, int[] other) {
    int smaller = Math.min(one.length, other.length);
    return smaller == 0 ? 1 : (double) shared(one, other) / smaller;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Print(var r, var c, var f)
        && Arrays.equals(runs, r)
        && Arrays.equals(chosen, c)
        && Arrays.equals(facts, f);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(runs);
  }
}
