package org.inkstand.search.words;

import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/** A piece of an article's words, taken apart by the chain of its language when Lucene asks. */
public final class WordsField extends Field {

  private static final FieldType TYPE = new FieldType();

  static {
    TYPE.setTokenized(true);
    TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    TYPE.freeze();
  }

  private final String text;
  private final WordChain chain;

  /** A piece of text in a field. */
  public WordsField(String field, String text, WordChain chain) {
    super(field, text, TYPE);
    this.text = text;
    this.chain = chain;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
    return chain.over(new StringReader(text));
  }
}
