package org.inkstand.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.util.BytesRef;

/** The index as it stands at one moment, and the languages in which it has articles. */
final class View extends IndexSearcher {

  private final Set<String> languages = new TreeSet<>();

  View(IndexReader reader, QueryCache filters) throws IOException {
    super(reader, ForkJoinPool.commonPool());
    setQueryCache(filters);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.LANGUAGE);
      if (terms != null) {
        TermsEnum tags = terms.iterator();
        for (BytesRef tag = tags.next(); tag != null; tag = tags.next()) {
          languages.add(Documents.primary(tag.utf8ToString()));
        }
      }
    }
  }

  /** A cache of filters for all views of one index. */
  static QueryCache filters() {
    return new LRUQueryCache(Limits.FILTERS_KEPT_MAX, Limits.FILTER_BYTES_MAX);
  }

  /** A large index is searched in parts side by side; what is small is done before it is parted. */
  @Override
  protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
    return slices(leaves, Limits.PART_DOCUMENTS, Integer.MAX_VALUE, true);
  }

  /** The first parts of their tags. */
  Set<String> languages() {
    return languages;
  }
}
