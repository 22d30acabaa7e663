package org.inkstand.article.extract.body;

import java.util.HashSet;
import java.util.Set;

/**
 * The text of the article as the page's linked data carries it, used to know its paragraphs again
 * in the page. Linked data has often lost paragraphs, quotes and tables, so the page's own are kept
 * and this only bears witness.
 *
 * <p>Texts are compared by their letters and digits alone. Every run of {@value #RUN} letters of
 * the witness is kept as a hash; a paragraph is known when its first run is there, or its last.
 */
final class Witness {

  private static final int RUN = 24;

  /** Letters of the witness above which more of it tells nothing new. */
  private static final int LETTERS_MAX = 400_000;

  private static final long BASE = 1_000_003;

  private final Set<Long> runs;
  private final int letters;

  private Witness(Set<Long> runs, int letters) {
    this.runs = runs;
    this.letters = letters;
  }

  static Witness of(String text) {
    String bare = bare(text, LETTERS_MAX);
    Set<Long> runs = HashSet.newHashSet(bare.length());
    long top = 1;
    for (int i = 1; i < RUN; i++) {
      top *= BASE;
    }
    long hash = 0;
    for (int i = 0; i < bare.length(); i++) {
      hash = i < RUN ? hash : hash - bare.charAt(i - RUN) * top;
      hash = hash * BASE + bare.charAt(i);
      if (i >= RUN - 1) {
        runs.add(hash);
      }
    }
    return new Witness(runs, bare.length());
  }

  /** Letters and digits of the text; 0 when the page has none. */
  int letters() {
    return letters;
  }

  /**
   * True when the article has this paragraph; never for short lines, which could stand anywhere.
   */
  boolean knows(String paragraph) {
    if (letters == 0) {
      return false;
    }
    String bare = bare(paragraph, 2_000);
    return bare.length() >= RUN
        && (runs.contains(hash(bare, 0)) || runs.contains(hash(bare, bare.length() - RUN)));
  }

  private static long hash(String bare, int from) {
    long hash = 0;
    for (int i = from; i < from + RUN; i++) {
      hash = hash * BASE + bare.charAt(i);
    }
    return hash;
  }

  private static String bare(String text, int max) {
    var bare = new StringBuilder(Math.min(text.length(), max));
    for (int i = 0; i < text.length() && bare.length() < max; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        bare.append(Character.toLowerCase(c));
      }
    }
    return bare.toString();
  }
}
