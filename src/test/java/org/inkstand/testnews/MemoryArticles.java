package org.inkstand.testnews;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleChange;
import org.inkstand.article.ArticleChange.Kept;
import org.inkstand.article.ArticleChange.Withdrawn;
import org.inkstand.article.ArticleId;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.article.Revision;
import org.inkstand.article.TitleActivity;
import org.inkstand.kit.step.Changes;
import org.inkstand.title.TitleId;

/** Articles in memory, for tests of those who read them. */
public final class MemoryArticles implements Articles {

  private final Map<ArticleId, TestArticle> kept = new LinkedHashMap<>();
  private final Map<ArticleId, Long> places = new HashMap<>();
  private long last;

  /** Keeps them as they are now. */
  public synchronized MemoryArticles keep(TestArticle... articles) {
    for (TestArticle article : articles) {
      ArticleId id = article.article().id();
      kept.put(id, article);
      places.put(id, ++last);
    }
    return this;
  }

  /** Its title takes one back. */
  public synchronized void withdraw(long id) {
    ArticleId number = new ArticleId(id);
    kept.computeIfPresent(number, (_, article) -> article.withdrawn());
    places.put(number, ++last);
  }

  @Override
  public synchronized Changes<ArticleChange> changesAfter(long cursor, int limit) {
    List<Map.Entry<ArticleId, Long>> after =
        places.entrySet().stream()
            .filter(place -> place.getValue() > cursor)
            .sorted(Map.Entry.comparingByValue())
            .limit(limit)
            .toList();
    List<ArticleChange> changes = new ArrayList<>();
    for (Map.Entry<ArticleId, Long> place : after) {
      Article article = find(place.getKey()).orElseThrow();
      changes.add(article.withdrawn() ? new Withdrawn(article.id()) : new Kept(article));
    }
    return after.isEmpty()
        ? Changes.none(cursor)
        : new Changes<>(changes, after.getLast().getValue());
  }

  @Override
  public synchronized long lastCursor() {
    return last;
  }

  @Override
  public synchronized Optional<Article> find(ArticleId id) {
    return Optional.ofNullable(kept.get(id)).map(TestArticle::article);
  }

  @Override
  public synchronized List<Article> findAll(Collection<ArticleId> ids) {
    return ids.stream()
        .flatMap(id -> find(id).stream())
        .filter(article -> !article.withdrawn())
        .toList();
  }

  @Override
  public synchronized List<Article> findByAddress(URI address, Collection<TitleId> titles) {
    return kept.values().stream()
        .map(TestArticle::article)
        .filter(article -> titles.contains(article.title()))
        .filter(article -> article.address().equals(address))
        .toList();
  }

  @Override
  public synchronized Optional<ArticleBody> body(ArticleId id) {
    return find(id).filter(article -> !article.withdrawn()).map(_ -> bodyOf(id));
  }

  private ArticleBody bodyOf(ArticleId id) {
    TestArticle article = kept.get(id);
    if (article == null) {
      throw new IllegalStateException("no " + id);
    }
    return article.body();
  }

  @Override
  public synchronized Map<ArticleId, ArticleBody> bodies(Collection<ArticleId> ids) {
    return ids.stream()
        .filter(id -> body(id).isPresent())
        .collect(Collectors.toMap(id -> id, this::bodyOf));
  }

  @Override
  public synchronized List<Article> list(ArticleQuery query) {
    return kept.values().stream()
        .map(TestArticle::article)
        .filter(article -> !article.withdrawn())
        .filter(article -> query.titles().isEmpty() || query.titles().contains(article.title()))
        .filter(article -> query.section().isEmpty() || query.section().equals(article.section()))
        .filter(article -> query.before().precedes(article))
        .filter(article -> article.embargoedUntil().isBefore(TestItem.NOON.plusSeconds(60)))
        .sorted(
            Comparator.comparing(Article::published)
                .thenComparing(found -> found.id().value())
                .reversed())
        .limit(query.limit())
        .toList();
  }

  @Override
  public synchronized List<Revision> revisions(ArticleId id) {
    return find(id)
        .map(article -> new Revision(1, Instant.EPOCH, article.headline(), bodyOf(id)))
        .stream()
        .toList();
  }

  @Override
  public Set<ArticleId> prominent(Collection<ArticleId> ids) {
    return Set.of();
  }

  @Override
  public Map<TitleId, TitleActivity> activity() {
    return Map.of();
  }

  @Override
  public Map<TitleId, Holding> holdings() {
    return Map.of();
  }

  @Override
  public synchronized long count() {
    return kept.values().stream().filter(article -> !article.article().withdrawn()).count();
  }
}
