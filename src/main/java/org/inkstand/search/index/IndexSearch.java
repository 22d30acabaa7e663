package org.inkstand.search.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Articles;
import org.inkstand.search.Facets;
import org.inkstand.search.InOtherWords;
import org.inkstand.search.Related;
import org.inkstand.search.Search;
import org.inkstand.search.SearchAnswer;
import org.inkstand.search.SearchQuery;
import org.inkstand.search.meaning.Meaning;
import org.inkstand.search.meaning.Meanings;
import org.inkstand.search.meaning.Rewording;
import org.inkstand.search.query.Countries;
import org.inkstand.search.query.Division;
import org.inkstand.search.query.Known;
import org.inkstand.search.query.Line;
import org.inkstand.search.query.QueryReader;
import org.inkstand.search.query.Sections;
import org.inkstand.search.query.Tally;
import org.inkstand.search.query.TitleNames;
import org.inkstand.search.query.Wanted;
import org.inkstand.search.spelling.NearestWords;
import org.inkstand.search.words.WordForms;
import org.inkstand.title.Titles;
import org.springframework.stereotype.Component;

/** Answers from the index in the data folder. */
@Component
final class IndexSearch implements Search {

  private static final Sort NEWEST_FIRST =
      new Sort(LongField.newSortField(Fields.PUBLISHED, true, SortedNumericSelector.Type.MAX));

  /** The language of which meanings are known. */
  private static final String REWORDED = "en";

  private final ArticleIndex index;
  private final Articles articles;
  private final Clock clock;
  private final Titles titles;
  private final TitleNames names;
  private final Countries countries;
  private final WordForms forms = new WordForms();
  private final Cache<Near, List<Related>> related =
      Caffeine.newBuilder()
          .maximumSize(Limits.RELATED_KEPT_MAX)
          .expireAfterWrite(Limits.RELATED_KEPT)
          .build();

  IndexSearch(ArticleIndex index, Articles articles, Titles titles, Clock clock) {
    this.index = index;
    this.articles = articles;
    this.clock = clock;
    this.titles = titles;
    this.names = new TitleNames(titles);
    this.countries = new Countries(titles);
  }

  @Override
  public SearchAnswer find(SearchQuery query) {
    Instant now = clock.instant();
    Known known = known(now);
    Wanted wanted = QueryReader.read(query.words(), known);
    return index.ask(view -> answer(view, new Asked(query, wanted, known, now)));
  }

  private Known known(Instant now) {
    return new Known(
        names::find,
        Sections::find,
        countries::find,
        LocalDate.ofInstant(now, clock.getZone()),
        clock.getZone());
  }

  private record Asked(SearchQuery query, Wanted wanted, Known known, Instant now) {

    int most() {
      return query.offset() + query.limit();
    }

    SearchAnswer answer(List<ArticleId> articles, long total, Facets facets) {
      return new SearchAnswer(articles, total, wanted.terms(), wanted.unknown(), facets);
    }
  }

  private SearchAnswer answer(View view, Asked asked) throws IOException {
    Matching matching = new Matching(forms, view.languages());
    Query matched = matching.query(asked.wanted());
    if (matched instanceof MatchNoDocsQuery) {
      return asked.answer(List.of(), 0, Facets.NONE);
    }
    Freshness fresh = new Freshness(view, asked.now());
    int[] documents = {};
    TopDocs found;
    if (matching.words() == 0 || asked.query().newest()) {
      found = view.search(matched, newest(asked.most(), matching));
    } else if (matching.phrases()) {
      var manager = new TopScoreDocCollectorManager(asked.most(), Integer.MAX_VALUE);
      Object[] both =
          view.search(
              fresh.raise(matched, matching.words()),
              new MultiCollectorManager(manager, new Counting.Found()));
      found = (TopDocs) both[0];
      documents = (int[]) both[1];
    } else {
      found = fresh.best(matched, matching.words(), asked.most());
    }
    long total =
        found.totalHits.relation() == TotalHits.Relation.EQUAL_TO
            ? found.totalHits.value()
            : view.count(matched);
    Facets facets = Facets.NONE;
    if (asked.query().divided()) {
      int[] those = documents.length == total ? documents : numbered(found);
      Tally tally = new Counting(view).of(matched, those, total);
      facets = Division.of(tally, asked.query().words(), asked.known(), titles);
    }
    return asked.answer(numbers(view, found.scoreDocs, asked.query().offset()), total, facets);
  }

  private static TopFieldCollectorManager newest(int most, Matching matching) {
    int counted = matching.phrases() ? Integer.MAX_VALUE : Limits.COUNTED_WHILE_RANKED;
    return new TopFieldCollectorManager(NEWEST_FIRST, most, counted);
  }

  private static int[] numbered(TopDocs found) {
    return Arrays.stream(found.scoreDocs).mapToInt(hit -> hit.doc).toArray();
  }

  @Override
  public Optional<String> respelt(String words) {
    Line line = new Line(words, known(clock.instant()));
    return index.ask(
        view -> {
          NearestWords nearest = new NearestWords(view.getIndexReader(), Fields.WORDS, forms);
          return line.respelt(word -> nearest.of(word, view.languages()));
        });
  }

  @Override
  public InOtherWords inOtherWords(String words, int limit) {
    Wanted wanted = QueryReader.read(words, known(clock.instant()));
    Optional<Rewording> rewording = Rewording.of(wanted, REWORDED, forms);
    if (rewording.isEmpty()) {
      return InOtherWords.NONE;
    }
    List<ArticleId> near = index.ask(view -> reworded(view, wanted, rewording.get()));
    Map<ArticleId, ArticleBody> bodies = articles.bodies(near);
    Set<String> said = new LinkedHashSet<>();
    List<ArticleId> found = new ArrayList<>();
    for (Article article : articles.findAll(near)) {
      ArticleBody body = bodies.get(article.id());
      List<String> its =
          rewording
              .get()
              .saidIn(
                  String.join(
                      "\n",
                      article.headline(),
                      article.standfirst(),
                      body == null ? "" : body.text()));
      if (found.size() < limit && !its.isEmpty()) {
        found.add(article.id());
        said.addAll(its);
      }
    }
    return found.isEmpty() ? InOtherWords.NONE : new InOtherWords(List.copyOf(said), found);
  }

  /** What the other words find and those typed do not, if it means nearly the same. */
  private List<ArticleId> reworded(View view, Wanted wanted, Rewording rewording)
      throws IOException {
    Query found =
        new BooleanQuery.Builder()
            .add(new Matching(forms, view.languages()).query(rewording.wanted()), Occur.MUST)
            .add(new Matching(forms, view.languages()).query(wanted), Occur.MUST_NOT)
            .add(new TermQuery(new Term(Fields.LANGUAGE, REWORDED)), Occur.FILTER)
            .build();
    ScoreDoc[] hits = view.search(found, Limits.REWORDED_MAX).scoreDocs;
    Meaning asked = Meanings.in(REWORDED).orElseThrow().of(String.join(" ", wanted.terms()));
    Numbers numbers = new Numbers(view);
    List<ArticleId> near = new ArrayList<>();
    for (Nearness hit : Nearness.of(hits, asked, view)) {
      near.add(new ArticleId(numbers.id(hit.document())));
    }
    return near;
  }

  private static List<ArticleId> numbers(View view, ScoreDoc[] hits, int offset)
      throws IOException {
    Numbers numbers = new Numbers(view);
    List<ArticleId> found = new ArrayList<>();
    for (int i = offset; i < hits.length; i++) {
      found.add(new ArticleId(numbers.id(hits[i].doc)));
    }
    return found;
  }

  @Override
  public List<Related> related(ArticleId article, int limit) {
    Near near = new Near(article, Math.clamp(limit, 1, Limits.RELATED_MAX));
    return related.get(near, this::near);
  }

  private List<Related> near(Near near) {
    Optional<Article> article = articles.find(near.article()).filter(found -> !found.withdrawn());
    if (article.isEmpty()) {
      return List.of();
    }
    String text = articles.body(near.article()).map(ArticleBody::text).orElse("");
    return index.ask(view -> new Neighbours(view, forms).of(article.get(), text, near.limit()));
  }

  @Override
  public long count() {
    return index.ask(view -> (long) view.getIndexReader().numDocs());
  }

  private record Near(ArticleId article, int limit) {}
}
