package org.inkstand.story.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.inkstand.story.words.Voice;
import org.inkstand.story.words.Wording;

/**
 * An article in a story, its terms by the lexicon's numbers, ascending.
 *
 * <p>A window holds a hundred thousand of these, so a term takes six bytes here, and what it is is
 * asked of the lexicon ({@link #sketch}).
 */
final class Member {

  private final long article;
  private final long second;
  private final long mark;
  private final int[] terms;
  private final short[] weights;
  private final int[] voices;
  private final int words;

  Member(Sketch sketch, Lexicon lexicon) {
    article = sketch.article();
    second = sketch.second();
    mark = sketch.wording().mark();
    long[] marks = sketch.wording().terms();
    int[] given = sketch.wording().weights();
    long[] pairs = new long[marks.length];
    for (int i = 0; i < marks.length; i++) {
      pairs[i] = (long) lexicon.number(marks[i]) << 32 | given[i];
    }
    Arrays.sort(pairs);
    terms = new int[pairs.length];
    weights = new short[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      terms[i] = (int) (pairs[i] >>> 32);
      weights[i] = (short) Math.min((int) pairs[i], Short.MAX_VALUE);
    }
    int[] heard = Arrays.stream(marks).mapToInt(Voice::of).toArray();
    voices = lexicon.voices(Arrays.stream(heard).distinct().sorted().toArray());
    words = (int) Arrays.stream(heard).filter(Voice::speaks).count();
  }

  /** The article as it came, as long as its terms are in the lexicon. */
  Sketch sketch(Lexicon lexicon) {
    int[] places =
        IntStream.range(0, terms.length)
            .boxed()
            .sorted(Comparator.comparingLong(place -> lexicon.mark(terms[place])))
            .mapToInt(Integer::intValue)
            .toArray();
    return new Sketch(
        article,
        second,
        new Wording(
            Arrays.stream(places).mapToLong(place -> lexicon.mark(terms[place])).toArray(),
            Arrays.stream(places).map(place -> weights[place]).toArray()));
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

  long article() {
    return article;
  }

  /** As {@link Sketch#second}. */
  long second() {
    return second;
  }

  /** As {@link Wording#mark}. */
  long mark() {
    return mark;
  }

  int[] terms() {
    return terms;
  }

  /** What the term at a place weighs, in sixteenths. */
  int weight(int place) {
    return weights[place];
  }
}
