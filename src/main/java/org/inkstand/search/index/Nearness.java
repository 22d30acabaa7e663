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
   * @param score by words, 1 for the best
   * @param nearness to what was asked for, by meaning; 0 where nothing is known of either
   */
  record Hit(int document, double score, double nearness) {

    private double both() {
      return score + Limits.RELATED_NEARNESS_WEIGHT * nearness;
    }
  }

  /** Those that mean nearly what was asked for, the nearest first. */
  List<Hit> of(ScoreDoc[] found, Meaning asked) throws IOException {
    return hits(found, asked).stream()
        .filter(hit -> hit.nearness() >= Limits.REWORDED_NEARNESS_MIN)
        .sorted(Comparator.comparingDouble(Hit::nearness).reversed())
        .toList();
  }

  /**
   * What was found in the order of words and meaning together, less what means something else; as
   * it is where nothing is known of the meaning.
   */
  List<Hit> together(ScoreDoc[] found, Meaning asked) throws IOException {
    return asked.known()
        ? hits(found, asked).stream()
            .filter(hit -> hit.nearness() >= Limits.RELATED_NEARNESS_MIN)
            .sorted(Comparator.comparingDouble(Hit::both).reversed())
            .toList()
        : hits(found, asked);
  }

  private List<Hit> hits(ScoreDoc[] found, Meaning asked) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc one : found) {
      hits.add(
          new Hit(one.doc, one.score / found[0].score, numbers.meaning(one.doc).nearness(asked)));
    }
    return hits;
  }
}
