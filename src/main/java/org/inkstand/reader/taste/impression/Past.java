package org.inkstand.reader.taste.impression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One reader's history: its news, the last first, each with what it still weighs, and their sums.
 *
 * @param items the last first
 * @param weights by how long ago in clicks: half after {@value #HALF_CLICKS}
 * @param names the weights of categories, subcategories and entities
 * @param words the weights of words: the sum of all
 */
record Past(
    List<NewsItem> items,
    double[] weights,
    Map<Integer, Double> names,
    Map<Integer, Double> words,
    double sum) {

  /** Taste drifts, and keeps its ground. */
  private static final double HALF_CLICKS = 30;

  /** Older clicks say no more. */
  private static final int ITEMS_MAX = 100;

  static Past of(List<NewsItem> clicked) {
    List<NewsItem> items = new ArrayList<>(clicked.reversed());
    if (items.size() > ITEMS_MAX) {
      items.subList(ITEMS_MAX, items.size()).clear();
    }
    double[] weights = new double[items.size()];
    Map<Integer, Double> names = new HashMap<>();
    Map<Integer, Double> words = new HashMap<>();
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      NewsItem item = items.get(i);
      double weight = Math.pow(2, -i / HALF_CLICKS);
      weights[i] = weight;
      sum += weight;
      names.merge(item.category(), weight, Double::sum);
      names.merge(item.branch(), weight, Double::sum);
      for (int entity : item.entities()) {
        names.merge(entity, weight, Double::sum);
      }
      for (int t = 0; t < item.terms().length; t++) {
        words.merge(item.terms()[t], weight * item.weights()[t], Double::sum);
      }
    }
    return new Past(List.copyOf(items), weights, names, words, sum);
  }

  /** The weight of a category, a subcategory or an entity. */
  double of(int name) {
    return name == NewsItem.NONE ? 0 : names.getOrDefault(name, 0.0);
  }

  /**
   * How near it is to what was clicked: of the three nearest, the nearest first. Not the nearness
   * to their mean, which is near to nothing that anybody reads.
   */
  double nearest(NewsItem item) {
    double first = 0;
    double second = 0;
    double third = 0;
    for (int i = 0; i < weights.length; i++) {
      double near = (0.5 + 0.5 * weights[i]) * item.likeness(items.get(i));
      if (near > first) {
        third = second;
        second = first;
        first = near;
      } else if (near > second) {
        third = second;
        second = near;
      } else if (near > third) {
        third = near;
      }
    }
    return 0.6 * first + 0.25 * second + 0.15 * third;
  }

  /** How much of its words were ever clicked, whichever article they stood in. */
  double theme(NewsItem item) {
    double theme = 0;
    for (int t = 0; t < item.terms().length; t++) {
      theme += item.weights()[t] * Math.sqrt(words.getOrDefault(item.terms()[t], 0.0));
    }
    return sum == 0 ? 0 : theme / Math.sqrt(sum);
  }
}
