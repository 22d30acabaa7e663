package org.inkstand.search.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;

/** Reads the numbers that an index keeps beside its words. */
final class Numbers {

  private final List<LeafReaderContext> leaves;

  Numbers(View view) {
    this.leaves = view.getIndexReader().leaves();
  }

  /** The article's number. */
  long id(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    NumericDocValues ids = DocValues.getNumeric(leaf.reader(), Fields.ID);
    if (!ids.advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("an indexed article without a number: " + document);
    }
    return ids.longValue();
  }

  /** Its text's fingerprint, 0 for none. */
  long fingerprint(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    SortedNumericDocValues prints = DocValues.getSortedNumeric(leaf.reader(), Fields.FINGERPRINT);
    return prints.advanceExact(document - leaf.docBase) ? prints.nextValue() : 0;
  }

  private LeafReaderContext leaf(int document) {
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}
