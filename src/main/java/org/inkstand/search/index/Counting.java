package org.inkstand.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.inkstand.search.query.Tally;
import org.inkstand.title.TitleId;
import org.jspecify.annotations.Nullable;

/**
 * Counts how what was found divides. One answer's worth of work; throw away.
 *
 * <p>Where all that was found was ranked, those are counted. Where more was found than {@link
 * Limits#DIVIDED_MAX}, only every so-manieth block of documents is looked at, and the counts are
 * raised accordingly: documents stand in the order in which they came, so that blocks spread over
 * all days alike. What this costs is bounded by the blocks, however large the index is.
 */
final class Counting {

  /** As long as Lucene's own blocks, which it skips whole. */
  private static final int BLOCK = 128;

  private final Map<TitleId, Long> titles = new HashMap<>();
  private final Map<String, Long> sections = new HashMap<>();
  private final Map<String, Long> languages = new HashMap<>();
  private final View view;
  private long pictures;

  Counting(View view) {
    this.view = view;
  }

  /**
   * Of a query's answer.
   *
   * @param documents those that were found, if they are known, or the best of them
   * @param total how many there are in all
   */
  Tally of(Query matched, int[] documents, long total) throws IOException {
    int every = (int) Math.max(1, Math.ceilDiv(total, Limits.DIVIDED_MAX));
    if (total <= documents.length) {
      those(Arrays.stream(documents).filter(each -> each / BLOCK % every == 0));
    } else {
      blocks(matched, every);
    }
    return tally(every, total);
  }

  private Tally tally(int every, long total) {
    raise(titles, every, total);
    raise(sections, every, total);
    raise(languages, every, total);
    return new Tally(titles, sections, languages, Math.min(total, pictures * every), every > 1);
  }

  private static void raise(Map<?, Long> counts, int every, long total) {
    counts.replaceAll((_, count) -> Math.min(total, count * every));
  }

  private void those(IntStream found) throws IOException {
    int[] documents = found.sorted().toArray();
    var leaves = view.getIndexReader().leaves();
    int at = 0;
    while (at < documents.length) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[at], leaves));
      Leaf counted = new Leaf(leaf.reader());
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; at < documents.length && documents[at] < end; at++) {
        counted.count(documents[at] - leaf.docBase);
      }
      counted.close();
    }
  }

  private void blocks(Query matched, int every) throws IOException {
    Weight weight =
        view.createWeight(
            view.rewrite(new ConstantScoreQuery(matched)), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        Leaf counted = new Leaf(leaf.reader());
        blocks(scorer.iterator(), leaf, every, counted);
        counted.close();
      }
    }
  }

  private static void blocks(
      DocIdSetIterator found, LeafReaderContext leaf, int every, Leaf counted) throws IOException {
    int document = found.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      int block = (leaf.docBase + document) / BLOCK;
      if (block % every == 0) {
        counted.count(document);
        document = found.nextDoc();
      } else {
        int next = (block / every + 1) * every * BLOCK - leaf.docBase;
        document =
            next < leaf.reader().maxDoc() ? found.advance(next) : DocIdSetIterator.NO_MORE_DOCS;
      }
    }
  }

  /** The values of one segment; ordinals are counted, and named once at the end. */
  private final class Leaf {

    private final @Nullable Bits live;
    private final NumericDocValues titleOf;
    private final Named section;
    private final Named language;
    private final SortedDocValues picture;

    Leaf(LeafReader reader) throws IOException {
      live = reader.getLiveDocs();
      titleOf = DocValues.getNumeric(reader, Fields.TITLE);
      section = new Named(DocValues.getSorted(reader, Fields.SECTION));
      language = new Named(DocValues.getSorted(reader, Fields.LANGUAGE));
      picture = DocValues.getSorted(reader, Fields.HAS);
    }

    void count(int document) throws IOException {
      if (live != null && !live.get(document)) {
        return;
      }
      if (titleOf.advanceExact(document)) {
        titles.merge(new TitleId(titleOf.longValue()), 1L, Long::sum);
      }
      section.count(document);
      language.count(document);
      pictures += picture.advanceExact(document) ? 1 : 0;
    }

    void close() throws IOException {
      section.into(sections);
      language.into(languages);
    }
  }

  private record Named(SortedDocValues values, int[] counts) {

    Named(SortedDocValues values) {
      this(values, new int[values.getValueCount()]);
    }

    void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        counts[values.ordValue()]++;
      }
    }

    void into(Map<String, Long> all) throws IOException {
      for (int ordinal = 0; ordinal < counts.length; ordinal++) {
        if (counts[ordinal] > 0) {
          all.merge(values.lookupOrd(ordinal).utf8ToString(), (long) counts[ordinal], Long::sum);
        }
      }
    }
  }

  /** Notes which documents are found, where they are not too many to be noted. */
  static final class Found implements CollectorManager<Found.Part, int[]> {

    @Override
    public Part newCollector() {
      return new Part();
    }

    @Override
    public int[] reduce(Collection<Part> parts) {
      int all = parts.stream().mapToInt(part -> part.count).sum();
      return all > Limits.NOTED_MAX
          ? new int[0]
          : parts.stream().flatMapToInt(part -> Arrays.stream(part.noted, 0, part.count)).toArray();
    }

    /** What one thread found. */
    static final class Part extends SimpleCollector {

      private int[] noted = new int[64];
      private int count;
      private int base;

      @Override
      protected void doSetNextReader(LeafReaderContext leaf) {
        base = leaf.docBase;
      }

      @Override
      public void collect(int document) {
        if (count > Limits.NOTED_MAX) {
          return;
        }
        noted = count == noted.length ? Arrays.copyOf(noted, 2 * count) : noted;
        noted[count++] = base + document;
      }

      @Override
      public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
      }
    }
  }
}
