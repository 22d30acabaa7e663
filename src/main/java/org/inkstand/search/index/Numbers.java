package org.inkstand.search.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.BytesRef;
import org.inkstand.search.meaning.Meaning;

/** Reads what an index keeps beside an article's words. */
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

  /** What its headline and standfirst mean. */
  Meaning meaning(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    BinaryDocValues meanings = DocValues.getBinary(leaf.reader(), Fields.MEANING);
    return meanings.advanceExact(document - leaf.docBase)
        ? new Meaning(BytesRef.deepCopyOf(meanings.binaryValue()).bytes)
        : Meaning.NONE;
  }

  private LeafReaderContext leaf(int document) {
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}
