package org.inkstand.story.cluster;

import java.util.Arrays;
import org.inkstand.story.words.Voice;

/** An article in a story, its terms by the lexicon's numbers, ascending. */
final class Member {

  private final Sketch sketch;
  private final int[] terms;
  private final int[] weights;
  private final int[] voices;
  private final int words;

  Member(Sketch sketch, Lexicon lexicon) {
    this.sketch = sketch;
    long[] marks = sketch.wording().terms();
    int[] given = sketch.wording().weights();
    long[] pairs = new long[marks.length];
    for (int i = 0; i < marks.length; i++) {
      pairs[i] = (long) lexicon.number(marks[i]) << 32 | given[i];
    }
    Arrays.sort(pairs);
    terms = new int[pairs.length];
    weights = new int[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      terms[i] = (int) (pairs[i] >>> 32);
      weights[i] = (int) pairs[i];
    }
    int[] heard = Arrays.stream(marks).mapToInt(Voice::of).toArray();
    voices = Arrays.stream(heard).distinct().sorted().toArray();
    words = (int) Arrays.stream(heard).filter(Voice::speaks).count();
  }

  /** The voices of its terms, each once. */
  int[] voices() {
    return voices;
  }

  /** Whether it has words of a language. */
  boolean speaks(int voice) {
    return Arrays.binarySearch(voices, voice) >= 0;
  }

  /** How many of its terms are words. */
  int words() {
    return words;
  }

  Sketch sketch() {
    return sketch;
  }

  long article() {
    return sketch.article();
  }

  int[] terms() {
    return terms;
  }

  /** Of the terms at the same places, in sixteenths. */
  int[] weights() {
    return weights;
  }
}
