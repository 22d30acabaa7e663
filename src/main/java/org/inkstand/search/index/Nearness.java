package org.inkstand.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.ScoreDoc;
import org.inkstand.search.meaning.Meaning;

/**
 * An article that was found by words, by what it means.
 *
 * @param nearness to what was asked for
 */
record Nearness(int document, double nearness) {

  /** Those that mean nearly what was asked for, the nearest first. */
  static List<Nearness> of(ScoreDoc[] found, Meaning asked, View view) throws IOException {
    Numbers numbers = new Numbers(view);
    List<Nearness> near = new ArrayList<>();
    for (ScoreDoc one : found) {
      double nearness = numbers.meaning(one.doc).nearness(asked);
      if (nearness >= Limits.REWORDED_NEARNESS_MIN) {
        near.add(new Nearness(one.doc, nearness));
      }
    }
    near.sort(Comparator.comparingDouble(Nearness::nearness).reversed());
    return near;
  }
}
