package org.inkstand.story.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.inkstand.story.words.Voice;

/**
 * How alike every two of some articles are, by their words in one language, and from that how well
 * two groups of them stand apart.
 *
 * <p>The sum of a story hides what its articles have in common with each other: of two fires in
 * shops of one chain the sums are as alike as two halves of one fire. The pairs tell them apart:
 * articles of one fire share the name of the street, across the two fires they share the chain.
 *
 * <p>Articles stand in an order of their own and their vectors are whole numbers, so the same
 * articles give the same figures in whatever order they came.
 */
final class Pairs {

  /**
   * Articles that are more alike than this count no more: copies of one report would make any group
   * look close.
   */
  private static final double ALIKE_MAX = 0.6;

  private static final double LEAST = 1e-6;

  private static final Comparator<Member> OWN_ORDER =
      Comparator.comparingLong(Member::mark).thenComparingLong(Member::article);

  private final List<Member> members;
  private final double[][] alike;

  private Pairs(List<Member> members, double[][] alike) {
    this.members = members;
    this.alike = alike;
  }

  /** Compares articles that all speak one language; the cost grows with the square of them. */
  static Pairs of(List<Member> articles, int voice, Lexicon lexicon) {
    List<Member> members = articles.stream().sorted(OWN_ORDER).toList();
    List<UnitVector> vectors =
        members.stream().map(member -> UnitVector.of(member, voice, lexicon)).toList();
    double[][] alike = new double[members.size()][members.size()];
    for (int i = 0; i < alike.length; i++) {
      alike[i][i] = 1;
      for (int j = 0; j < i; j++) {
        alike[i][j] = vectors.get(i).alike(vectors.get(j));
        alike[j][i] = alike[i][j];
      }
    }
    return new Pairs(members, alike);
  }

  /** The articles, in an order of their own. */
  List<Member> members() {
    return members;
  }

  int count() {
    return alike.length;
  }

  double alike(int one, int other) {
    return alike[one][other];
  }

  /** The article that is least like another. */
  int farthest(int from) {
    return IntStream.range(0, alike.length)
        .filter(i -> i != from)
        .boxed()
        .min(Comparator.comparingDouble(i -> alike[from][i]))
        .orElse(from);
  }

  /**
   * Likeness across two groups, over the likeness within them: the mean over all pairs across, over
   * the geometric mean of the means within. About 1 when the groups are drawn by chance from one
   * story.
   *
   * @param left the first group; the others are the second
   */
  double contrast(boolean[] left) {
    double[] sums = new double[3];
    int[] pairs = new int[3];
    for (int i = 0; i < alike.length; i++) {
      for (int j = 0; j < i; j++) {
        int where = left[i] != left[j] ? 2 : left[i] ? 1 : 0;
        sums[where] += alike[i][j];
        pairs[where]++;
      }
    }
    if (pairs[0] == 0 || pairs[1] == 0) {
      return 1;
    }
    double within = mean(sums[0], pairs[0]) * mean(sums[1], pairs[1]);
    return sums[2] / pairs[2] / Math.sqrt(within);
  }

  private static double mean(double sum, int pairs) {
    return Math.clamp(sum / pairs, LEAST, ALIKE_MAX);
  }

  /** The language that most articles of a story speak, and of another with it; -1 when none. */
  static int language(OpenStory story, OpenStory other) {
    int language = -1;
    int most = 0;
    for (int i = 0; i < story.voices().length; i++) {
      int voice = story.voices()[i];
      int speak = Math.min(story.heard()[i], other.heard(voice));
      if (Voice.speaks(voice) && speak > most) {
        most = speak;
        language = voice;
      }
    }
    return language;
  }

  /**
   * The words of an article in one language as a vector of length one.
   *
   * @param terms by the lexicon's numbers, ascending
   * @param parts of the terms at the same places, in 16,384ths
   */
  private record UnitVector(int[] terms, int[] parts) {

    private static final int ONE = 1 << 14;
    private static final float SCALE = 1 << 16;

    /** The vector of an article; empty when it has no word of the language. */
    static UnitVector of(Member member, int voice, Lexicon lexicon) {
      int[] terms = new int[member.terms().length];
      float[] weights = new float[terms.length];
      int size = 0;
      long square = 0;
      for (int i = 0; i < terms.length; i++) {
        int term = member.terms()[i];
        if (lexicon.voice(term) == voice) {
          float weight = member.weight(i) / 16f * lexicon.rarity(term);
          terms[size] = term;
          weights[size++] = weight;
          square += (long) (weight * weight * SCALE);
        }
      }
      double length = Math.sqrt(square / (double) SCALE);
      int[] parts = new int[size];
      for (int i = 0; i < size; i++) {
        parts[i] = (int) Math.round(weights[i] / length * ONE);
      }
      return new UnitVector(Arrays.copyOf(terms, size), parts);
    }

    /** The cosine of the angle between two, 0 to 1. */
    double alike(UnitVector other) {
      long product = 0;
      int mine = 0;
      int theirs = 0;
      while (mine < terms.length && theirs < other.terms.length) {
        int order = Integer.compare(terms[mine], other.terms[theirs]);
        if (order == 0) {
          product += (long) parts[mine] * other.parts[theirs];
        }
        mine += order <= 0 ? 1 : 0;
        theirs += order >= 0 ? 1 : 0;
      }
      return product / ((double) ONE * ONE);
    }
  }
}
