package org.inkstand.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.ScoreDoc;
import org.inkstand.search.meaning.Meaning;

/** Looks at what was found by words for what it means. */
final class Nearness {

  private final Numbers numbers;

  Nearness(View view) {
    this.numbers = new Numbers(view);
  }

  /**
   * An article that was found.
   *
   * @param nearness to what was asked for, by meaning; 0 where nothing is known of either
   */
  record Hit(int document, double nearness) {}

  /**
   * What was found by words in the order of words and meaning together, less what means something
   * else; as it is where nothing is known of the meaning.
   */
  List<ScoreDoc> together(ScoreDoc[] found, Meaning asked) throws IOException {
    if (found.length == 0 || !asked.known()) {
      return List.of(found);
    }
    float best = found[0].score;
    List<ScoreDoc> near = new ArrayList<>();
    for (ScoreDoc one : found) {
      double nearness = numbers.meaning(one.doc).nearness(asked);
      if (nearness >= Limits.RELATED_NEARNESS_MIN) {
        double both = one.score / best + Limits.RELATED_NEARNESS_WEIGHT * nearness;
        near.add(new ScoreDoc(one.doc, (float) both));
      }
    }
    near.sort(Comparator.comparingDouble((ScoreDoc one) -> one.score).reversed());
    return near;
  }

  /** Those near enough, the nearest first. */
  List<Hit> of(ScoreDoc[] found, Meaning asked, double nearnessMin) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc one : found) {
      double nearness = numbers.meaning(one.doc).nearness(asked);
      if (nearness >= nearnessMin) {
        hits.add(new Hit(one.doc, nearness));
      }
    }
    hits.sort(Comparator.comparingDouble(Hit::nearness).reversed());
    return hits;
  }
}
