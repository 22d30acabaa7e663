package org.inkstand.search.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.inkstand.kit.sql.Times;
import org.inkstand.search.query.Clause;
import org.inkstand.search.query.Operand;
import org.inkstand.search.query.Operand.Before;
import org.inkstand.search.query.Operand.HasPicture;
import org.inkstand.search.query.Operand.InCountry;
import org.inkstand.search.query.Operand.InLanguage;
import org.inkstand.search.query.Operand.InSection;
import org.inkstand.search.query.Operand.InTitle;
import org.inkstand.search.query.Operand.Phrase;
import org.inkstand.search.query.Operand.Since;
import org.inkstand.search.query.Operand.Word;
import org.inkstand.search.query.Wanted;
import org.inkstand.search.words.WordForms;
import org.inkstand.title.TitleId;

/** Says in Lucene's terms what somebody wants. One query's worth of work; throw away. */
final class Matching {

  /** A word in another form counts half as often as the word that was typed. */
  private static final float FORM_WEIGHT = .5f;

  private final WordForms forms;
  private final Set<String> languages;
  private int words;
  private boolean phrases;

  Matching(WordForms forms, Set<String> languages) {
    this.forms = forms;
    this.languages = languages;
  }

  /** How many words and phrases are scored, after {@link #query}. */
  int words() {
    return words;
  }

  /**
   * Whether phrases are asked for, after {@link #query}: ranking skips no article then, so that all
   * can be counted meanwhile, and counting apart would cost as much again.
   */
  boolean phrases() {
    return phrases;
  }

  /** The articles that are wanted, scored by their words. */
  Query query(Wanted wanted) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean any = false;
    boolean positive = false;
    for (Clause clause : wanted.clauses()) {
      Optional<Query> query = clause.without() ? exact(clause) : anyOf(clause);
      if (query.isPresent()) {
        any = true;
        positive |= !clause.without();
        all.add(query.get(), occur(clause));
      }
    }
    if (!any) {
      return new MatchNoDocsQuery("nothing was asked");
    }
    if (!positive) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return all.build();
  }

  private static Occur occur(Clause clause) {
    if (clause.without()) {
      return Occur.MUST_NOT;
    }
    return clause.anyOf().stream().anyMatch(Matching::scored) ? Occur.MUST : Occur.FILTER;
  }

  private static boolean scored(Operand operand) {
    return operand instanceof Word || operand instanceof Phrase;
  }

  private Optional<Query> anyOf(Clause clause) {
    List<Query> queries = new ArrayList<>();
    boolean mixed = clause.anyOf().stream().anyMatch(Matching::scored);
    for (Operand operand : clause.anyOf()) {
      Optional<Query> query = query(operand);
      if (scored(operand) && query.isPresent()) {
        words++;
        phrases |= operand instanceof Phrase;
      }
      query.ifPresent(q -> queries.add(scored(operand) || !mixed ? q : unscored(q)));
    }
    return joined(queries, Occur.SHOULD);
  }

  private Optional<Query> exact(Clause clause) {
    return clause.anyOf().getFirst() instanceof Word(String text)
        ? joined(forms.written(text).stream().map(Matching::term).toList(), Occur.MUST)
        : query(clause.anyOf().getFirst());
  }

  private static Query unscored(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }

  private Optional<Query> query(Operand operand) {
    return switch (operand) {
      case Word(String text) -> word(text);
      case Phrase(String text) -> phrase(text);
      case InTitle(var titles) -> Optional.of(titles(titles));
      case InCountry(_, var titles) -> Optional.of(titles(titles));
      case HasPicture _ -> Optional.of(new TermQuery(new Term(Fields.HAS, Documents.PICTURE)));
      case InSection(String qcode) -> Optional.of(new TermQuery(new Term(Fields.SECTION, qcode)));
      case InLanguage(String tag) -> Optional.of(new TermQuery(new Term(Fields.LANGUAGE, tag)));
      case Before(Instant moment) ->
          Optional.of(published(Long.MIN_VALUE, Times.millis(moment) - 1));
      case Since(Instant moment) -> Optional.of(published(Times.millis(moment), Long.MAX_VALUE));
    };
  }

  private static Query titles(Set<TitleId> titles) {
    return new TermInSetQuery(
        Fields.TITLE, titles.stream().map(id -> new BytesRef(Long.toString(id.value()))).toList());
  }

  private static Query published(long from, long to) {
    return LongField.newRangeQuery(Fields.PUBLISHED, from, to);
  }

  private Optional<Query> word(String text) {
    List<Query> places = new ArrayList<>();
    for (Set<String> place : forms.inAllForms(text, languages)) {
      SynonymQuery.Builder word = new SynonymQuery.Builder(Fields.WORDS);
      float weight = 1;
      for (String form : place) {
        word.addTerm(new Term(Fields.WORDS, form), weight);
        weight = FORM_WEIGHT;
      }
      places.add(word.build());
    }
    return joined(places, Occur.MUST);
  }

  private Optional<Query> phrase(String text) {
    List<String> written = forms.written(text);
    if (written.size() < 2) {
      return written.stream().findFirst().map(Matching::term);
    }
    return Optional.of(new PhraseQuery(Fields.WORDS, written.toArray(String[]::new)));
  }

  private static Query term(String word) {
    return new TermQuery(new Term(Fields.WORDS, word));
  }

  private static Optional<Query> joined(List<Query> queries, Occur occur) {
    if (queries.size() < 2) {
      return queries.stream().findFirst();
    }
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    queries.forEach(query -> joined.add(query, occur));
    return Optional.of(joined.build());
  }
}
