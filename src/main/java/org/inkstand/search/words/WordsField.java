package org.inkstand.search.index;

import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.inkstand.search.words.WordChain;
import org.jspecify.annotations.Nullable;

/** A piece of an article's words, taken apart by the chain of its language when Lucene asks. */
final class WordsField extends Field {

  private static final FieldType TYPE = new FieldType();

  static {
    TYPE.setTokenized(true);
    TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    TYPE.freeze();
  }

  private final String text;
  private final WordChain chain;

  WordsField(String text, WordChain chain) {
    super(Fields.WORDS, text, TYPE);
    this.text = text;
    this.chain = chain;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
    return chain.over(new StringReader(text));
  }
}
