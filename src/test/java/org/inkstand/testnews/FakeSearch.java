package org.inkstand.testnews;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.search.Facets;
import org.inkstand.search.Facets.Facet;
import org.inkstand.search.Facets.Kind;
import org.inkstand.search.InOtherWords;
import org.inkstand.search.Related;
import org.inkstand.search.Search;
import org.inkstand.search.SearchAnswer;
import org.inkstand.search.SearchQuery;

/** Finds articles that hold every word typed, by looking into each. */
public final class FakeSearch implements Search {

  private final Articles articles;

  /** In these. */
  public FakeSearch(Articles articles) {
    this.articles = articles;
  }

  @Override
  public SearchAnswer find(SearchQuery query) {
    List<String> words =
        Arrays.stream(query.words().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(w -> !w.isEmpty() && !w.contains(":"))
            .toList();
    List<String> unknown =
        Arrays.stream(query.words().split("\\s+")).filter(w -> w.startsWith("colour:")).toList();
    List<ArticleId> found =
        articles.list(ArticleQuery.newest(1_000)).stream()
            .filter(a -> words.stream().allMatch(text(a)::contains))
            .map(Article::id)
            .toList();
    List<ArticleId> page = found.stream().skip(query.offset()).limit(query.limit()).toList();
    return new SearchAnswer(page, found.size(), words, unknown, facets(query));
  }

  /** By language alone; it narrows nothing here. */
  private Facets facets(SearchQuery query) {
    if (!query.divided()) {
      return Facets.NONE;
    }
    Map<String, Long> languages =
        articles.list(ArticleQuery.newest(1_000)).stream()
            .filter(a -> !a.language().isEmpty())
            .collect(Collectors.groupingBy(Article::language, TreeMap::new, Collectors.counting()));
    return new Facets(
        languages.entrySet().stream()
            .map(e -> facet(query.words(), e.getKey(), e.getValue()))
            .toList(),
        true);
  }

  private static Facet facet(String words, String language, long count) {
    String filter = " lang:" + language;
    boolean chosen = words.contains(filter);
    return new Facet(
        Kind.LANGUAGE,
        language,
        count,
        chosen,
        chosen ? words.replace(filter, "") : words + filter);
  }

  private String text(Article article) {
    String body = articles.body(article.id()).map(b -> b.text()).orElse("");
    return (article.headline() + " " + article.standfirst() + " " + body).toLowerCase(Locale.ROOT);
  }

  /** Knows of one slip only: a letter that was left out. */
  @Override
  public Optional<String> respelt(String words) {
    return articles.list(ArticleQuery.newest(1_000)).stream()
        .flatMap(article -> Arrays.stream(text(article).split("[^\\p{L}]+")))
        .filter(word -> word.length() == words.length() + 1)
        .filter(
            word ->
                IntStream.range(0, word.length())
                    .anyMatch(i -> words.equals(word.substring(0, i) + word.substring(i + 1))))
        .findFirst();
  }

  /** Knows of three things only. */
  @Override
  public InOtherWords inOtherWords(String words, int limit) {
    String other =
        Map.of("hawser", "mooringline", "windlass", "deckwinch", "cresset", "lantern")
            .getOrDefault(words, "");
    List<ArticleId> found =
        articles.list(ArticleQuery.newest(1_000)).stream()
            .filter(a -> !other.isEmpty() && text(a).contains(other) && !text(a).contains(words))
            .map(Article::id)
            .limit(limit)
            .toList();
    return found.isEmpty() ? InOtherWords.NONE : new InOtherWords(List.of(other), found);
  }

  @Override
  public List<Related> related(ArticleId article, int limit) {
    Article one = articles.find(article).orElseThrow();
    return articles.list(ArticleQuery.newest(1_000)).stream()
        .filter(a -> !a.id().equals(article))
        .filter(a -> a.keywords().stream().anyMatch(one.keywords()::contains))
        .map(a -> new Related(a.id(), a.keywords(), 0, false))
        .limit(limit)
        .toList();
  }

  @Override
  public long count() {
    return articles.count();
  }
}
