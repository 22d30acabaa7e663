package org.inkstand.search.index;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.inkstand.article.Article;
import org.inkstand.kit.sql.Times;
import org.inkstand.search.index.Entry.Found;
import org.inkstand.search.meaning.Meaning;
import org.inkstand.search.meaning.Meanings;
import org.inkstand.search.words.WordChain;
import org.inkstand.search.words.WordsField;

/** Makes Lucene's documents of articles. Used by one thread at a time. */
final class Documents {

  /** How often a headline's words count: it says in ten words what the text says in hundreds. */
  private static final int HEADLINE_WEIGHT = 3;

  /** What an article with a picture has. */
  static final String PICTURE = "picture";

  private final Map<String, WordChain> chains = new HashMap<>();

  Document of(Found found) {
    Article article = found.article();
    Document document = new Document();
    document.add(new StringField(Fields.ID, Long.toString(article.id().value()), Store.NO));
    document.add(new NumericDocValuesField(Fields.ID, article.id().value()));
    document.add(new StringField(Fields.TITLE, Long.toString(article.title().value()), Store.NO));
    document.add(new NumericDocValuesField(Fields.TITLE, article.title().value()));
    document.add(new LongField(Fields.PUBLISHED, Times.millis(article.published()), Store.NO));
    if (!article.section().isEmpty()) {
      document.add(new StringField(Fields.SECTION, article.section(), Store.NO));
      document.add(counted(Fields.SECTION, article.section()));
    }
    if (article.picture().present()) {
      document.add(new StringField(Fields.HAS, PICTURE, Store.NO));
      document.add(counted(Fields.HAS, PICTURE));
    }
    if (article.fingerprint() != 0) {
      document.add(new LongField(Fields.FINGERPRINT, article.fingerprint(), Store.NO));
    }
    language(document, article);
    meaning(document, article);
    words(document, article, found.text());
    return document;
  }

  private static void language(Document document, Article article) {
    String tag = article.language().toLowerCase(Locale.ROOT);
    String first = primary(tag);
    if (!first.isEmpty()) {
      document.add(new StringField(Fields.LANGUAGE, first, Store.NO));
      document.add(counted(Fields.LANGUAGE, first));
    }
    if (!tag.equals(first)) {
      document.add(new StringField(Fields.LANGUAGE, tag, Store.NO));
    }
  }

  /** What it is about stands in the headline and below it. */
  static Meaning meaning(Article article) {
    return Meanings.in(primary(article.language()))
        .map(meanings -> meanings.of(article.headline() + "\n" + article.standfirst()))
        .orElse(Meaning.NONE);
  }

  private static void meaning(Document document, Article article) {
    Meaning meaning = meaning(article);
    if (meaning.known()) {
      document.add(new BinaryDocValuesField(Fields.MEANING, new BytesRef(meaning.parts())));
    }
  }

  /** A value by which what is found is divided. */
  private static SortedDocValuesField counted(String field, String value) {
    return new SortedDocValuesField(field, new BytesRef(value));
  }

  private void words(Document document, Article article, String text) {
    WordChain chain = chains.computeIfAbsent(primary(article.language()), WordChain::ofArticle);
    for (int i = 0; i < HEADLINE_WEIGHT; i++) {
      document.add(new WordsField(Fields.WORDS, article.headline(), chain));
    }
    document.add(new WordsField(Fields.WORDS, article.standfirst(), chain));
    document.add(new WordsField(Fields.WORDS, String.join("\n", article.authors()), chain));
    document.add(new WordsField(Fields.WORDS, String.join("\n", article.keywords()), chain));
    document.add(
        new WordsField(
            Fields.WORDS,
            text.length() > Limits.TEXT_CHARS_MAX ? text.substring(0, Limits.TEXT_CHARS_MAX) : text,
            chain));
  }

  /** The first part of a language's tag, lower case; empty for none. */
  static String primary(String tag) {
    int end = tag.indexOf('-');
    return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
  }
}
