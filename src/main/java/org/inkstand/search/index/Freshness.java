package org.inkstand.search.index;

import java.time.Duration;
import java.time.Instant;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * News is sought by people who mean the newest of it: what an article's words score is raised by
 * its freshness.
 *
 * <pre>
 * score = BM25(words) + words × WEIGHT × HALF / (HALF + age)
 * </pre>
 *
 * <p>An article of today gains WEIGHT for each word sought, one of a week ago half of it, one of a
 * year ago a fiftieth. A rare word scores up to about ten, so that freshness decides between
 * articles that say about as much, and not between one that is about the thing and one that names
 * it.
 */
final class Freshness {

  private static final float WEIGHT = 2;
  private static final Duration HALF = Duration.ofDays(7);

  private Freshness() {}

  /** The same articles, the fresh ones raised. */
  static Query raise(Query query, int words, Instant now) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(
            LongField.newDistanceFeatureQuery(
                Fields.PUBLISHED, WEIGHT * words, now.toEpochMilli(), HALF.toMillis()),
            Occur.SHOULD)
        .build();
  }
}
