package org.inkstand.reader.taste.impression;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * One piece of news as numbers.
 *
 * @param category by its number; {@link #NONE} when it has none
 * @param branch its subcategory
 * @param terms of title and abstract, rising
 * @param weights of the terms; of length one when closed
 * @param entities rising
 * @param quality of its headline, from 0 to 1
 */
record NewsItem(
    int category, int branch, int[] terms, float[] weights, int[] entities, double quality) {

  static final int NONE = -1;

  /** The heaviest terms by tf-idf, of length one together. */
  NewsItem weighed(IntToDoubleFunction rarity, int termsMax) {
    List<Integer> kept =
        IntStream.range(0, terms.length)
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                    i -> -Math.log1p(weights[i]) * rarity.applyAsDouble(terms[i])))
            .limit(termsMax)
            .sorted()
            .toList();
    int[] few = kept.stream().mapToInt(i -> terms[i]).toArray();
    float[] theirs = new float[few.length];
    double square = 0;
    for (int i = 0; i < few.length; i++) {
      double weight = Math.log1p(weights[kept.get(i)]) * rarity.applyAsDouble(few[i]);
      theirs[i] = (float) weight;
      square += weight * weight;
    }
    float length = (float) Math.sqrt(square);
    for (int i = 0; i < theirs.length && length > 0; i++) {
      theirs[i] /= length;
    }
    return new NewsItem(category, branch, few, theirs, entities, quality);
  }

  /** The cosine of two, from 0 to 1. */
  double likeness(NewsItem other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = Integer.compare(terms[i], other.terms[j]);
      if (order == 0) {
        sum += (double) weights[i] * other.weights[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }
}
