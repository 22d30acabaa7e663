package org.inkstand.reader.taste.impression;

import java.util.EnumMap;
import java.util.Map;
import org.inkstand.reader.taste.impression.Signs.Sign;

/**
 * What each sign is worth.
 *
 * <p>It begins with what studies of MIND and of its like found: matching content is worth most, the
 * reader's categories nearly as much, what others click as much as both together where it is known,
 * and newness a little. Where a file has labels it goes on learning from lists that are over, pair
 * by pair of clicked and not clicked (a logistic loss), pulled back towards where it began, so that
 * a few odd lists turn nothing around.
 */
final class Leaning {

  private static final Map<Sign, Double> HOUSE = new EnumMap<>(Sign.class);

  static {
    HOUSE.put(Sign.NEAREST, 0.5);
    HOUSE.put(Sign.THEME, 0.4);
    HOUSE.put(Sign.CATEGORY, 0.4);
    HOUSE.put(Sign.BRANCH, 0.4);
    HOUSE.put(Sign.ENTITY, 0.2);
    HOUSE.put(Sign.CLICKED, 0.6);
    HOUSE.put(Sign.LATELY, 0.3);
    HOUSE.put(Sign.SHOWN, 0.2);
    HOUSE.put(Sign.PAST, 0.2);
    HOUSE.put(Sign.NEW, 0.1);
    HOUSE.put(Sign.KIND, 0.2);
    HOUSE.put(Sign.QUALITY, 0.05);
    HOUSE.put(Sign.READ, -0.3);
  }

  private static final double STEP = 0.05;
  private static final double PULL = 0.002;

  /** So many of those not clicked are compared with each click. */
  private static final int OTHERS_MAX = 8;

  private final double[] weights = house();
  private int lists;

  private static double[] house() {
    double[] weights = new double[Signs.COUNT];
    HOUSE.forEach((sign, weight) -> weights[sign.ordinal()] = weight);
    return weights;
  }

  /** As it is now. */
  double[] weights() {
    return weights.clone();
  }

  static double score(double[] row, double[] weights) {
    double score = 0;
    for (int s = 0; s < row.length; s++) {
      score += weights[s] * row[s];
    }
    return score;
  }

  /** Learns from a list that is over. */
  void learn(Impression impression, double[][] signs) {
    lists++;
    double step = STEP / Math.sqrt(1 + lists / 300.0);
    for (int i = 0; i < signs.length; i++) {
      if (impression.clicked().get(i)) {
        int stride = Math.max(1, signs.length / OTHERS_MAX);
        for (int j = i % stride; j < signs.length; j += stride) {
          if (!impression.clicked().get(j)) {
            prefer(signs[i], signs[j], step / OTHERS_MAX);
          }
        }
      }
    }
    double[] house = house();
    for (int s = 0; s < weights.length; s++) {
      weights[s] += step * PULL * (house[s] - weights[s]);
    }
  }

  private void prefer(double[] clicked, double[] other, double step) {
    double margin = score(clicked, weights) - score(other, weights);
    double wrong = 1 / (1 + Math.exp(margin));
    for (int s = 0; s < weights.length; s++) {
      weights[s] += step * wrong * (clicked[s] - other[s]);
    }
  }
}
