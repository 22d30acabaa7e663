package org.inkstand.search.index;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;

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

  private final View view;
  private final Instant now;
  private final long throughMax;

  Freshness(View view, Instant now) {
    this(view, now, Limits.SOUGHT_THROUGH_MAX);
  }

  /** With another bound on what is sought through at once, for tests. */
  Freshness(View view, Instant now, long throughMax) {
    this.view = view;
    this.now = now;
    this.throughMax = throughMax;
  }

  /** The same articles, the fresh ones raised by so many words. */
  Query raise(Query query, int words) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(
            LongField.newDistanceFeatureQuery(
                Fields.PUBLISHED, WEIGHT * words, now.toEpochMilli(), HALF.toMillis()),
            Occur.SHOULD)
        .build();
  }

  /**
   * The best of what is found, raised; counted to {@link Limits#COUNTED_WHILE_RANKED} at least.
   *
   * <p>A word that nearly every article has says nothing, and the latest are the best. So where
   * much is found, the best of the latest are sought first. If even the last of them scores more
   * than an older article can, they are the best of all.
   */
  TopDocs best(Query matched, int words, int most) throws IOException {
    Query raised = raise(matched, words);
    if (much(matched)) {
      TopDocs late = view.search(lately(raised), best(most));
      ScoreDoc[] hits = late.scoreDocs;
      if (hits.length == most && hits[most - 1].score > older(matched, words)) {
        return new TopDocs(new TotalHits(most, TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO), hits);
      }
    }
    return view.search(raised, best(most));
  }

  private static TopScoreDocCollectorManager best(int most) {
    return new TopScoreDocCollectorManager(most, Limits.COUNTED_WHILE_RANKED);
  }

  private Query lately(Query raised) {
    long since = now.minus(Limits.LATELY).toEpochMilli();
    return new BooleanQuery.Builder()
        .add(raised, Occur.MUST)
        .add(LongField.newRangeQuery(Fields.PUBLISHED, since, Long.MAX_VALUE), Occur.FILTER)
        .build();
  }

  private boolean much(Query matched) throws IOException {
    Weight weight = weight(matched, ScoreMode.COMPLETE_NO_SCORES);
    long cost = 0;
    for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
      ScorerSupplier scorer = weight.scorerSupplier(leaf);
      cost += scorer == null ? 0 : scorer.cost();
    }
    return cost > throughMax;
  }

  /** What an article that is older than the latest scores at most. */
  private float older(Query matched, int words) throws IOException {
    Weight weight = weight(matched, ScoreMode.TOP_SCORES);
    float most = 0;
    for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        most = Math.max(most, scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS));
      }
    }
    double half = HALF.toMillis();
    return (float) (most + words * WEIGHT * half / (half + Limits.LATELY.toMillis()));
  }

  private Weight weight(Query query, ScoreMode mode) throws IOException {
    return view.createWeight(view.rewrite(query), mode, 1);
  }
}
