package org.inkstand.testnews;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleChange;
import org.inkstand.article.ArticleId;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.article.Revision;
import org.inkstand.article.TitleActivity;
import org.inkstand.kit.step.Changes;
import org.inkstand.title.TitleId;

/** Articles in memory. */
public final class FakeArticles implements Articles {

  private final Map<ArticleId, Article> all = new LinkedHashMap<>();
  private final Map<ArticleId, ArticleBody> bodies = new HashMap<>();
  private final Map<ArticleId, List<Revision>> revisions = new HashMap<>();
  private final Supplier<Instant> now;
  private final Set<ArticleId> prominent = new HashSet<>();
  private final List<ArticleId> book = new ArrayList<>();

  /** Seen at these moments: what is in the future is not there yet. */
  public FakeArticles(Supplier<Instant> now) {
    this.now = now;
  }

  /** Keeps one. */
  public Article add(TestNews news) {
    return add(news.made(), news.body());
  }

  /** Keeps one with its words, or puts it in the place of the one with its number. */
  public Article add(Article article, ArticleBody body) {
    all.put(article.id(), article);
    bodies.put(article.id(), body);
    book.add(article.id());
    return article;
  }

  /** Remembers its versions, newest first. */
  public void remember(ArticleId id, List<Revision> versions) {
    revisions.put(id, List.copyOf(versions));
  }

  private boolean here(Article article) {
    return !article.published().isAfter(now.get());
  }

  private boolean listed(Article a) {
    return here(a) && !a.withdrawn() && !a.embargoedUntil().isAfter(now.get());
  }

  @Override
  public Optional<Article> find(ArticleId id) {
    return Optional.ofNullable(all.get(id)).filter(this::here);
  }

  @Override
  public List<Article> findAll(Collection<ArticleId> ids) {
    return ids.stream().map(this::find).flatMap(Optional::stream).filter(this::listed).toList();
  }

  @Override
  public List<Article> findByAddress(URI address, Collection<TitleId> titles) {
    return all.values().stream()
        .filter(article -> titles.contains(article.title()))
        .filter(article -> article.address().equals(address))
        .toList();
  }

  @Override
  public Optional<ArticleBody> body(ArticleId id) {
    return find(id).filter(a -> !a.withdrawn()).map(a -> bodies.get(a.id()));
  }

  @Override
  public Map<ArticleId, ArticleBody> bodies(Collection<ArticleId> ids) {
    var found = new HashMap<ArticleId, ArticleBody>();
    ids.forEach(id -> body(id).ifPresent(body -> found.put(id, body)));
    return found;
  }

  @Override
  public List<Article> list(ArticleQuery query) {
    return all.values().stream()
        .filter(this::listed)
        .filter(a -> query.titles().isEmpty() || query.titles().contains(a.title()))
        .filter(a -> query.section().isEmpty() || query.section().equals(a.section()))
        .filter(a -> query.language().isEmpty() || a.language().startsWith(query.language()))
        .filter(a -> query.before().precedes(a))
        .sorted(
            Comparator.comparing(Article::published)
                .thenComparing(found -> found.id().value())
                .reversed())
        .limit(query.limit())
        .toList();
  }

  @Override
  public List<Revision> revisions(ArticleId id) {
    return revisions.getOrDefault(
        id,
        find(id)
            .flatMap(
                a -> body(id).map(b -> List.of(new Revision(1, a.published(), a.headline(), b))))
            .orElse(List.of()));
  }

  @Override
  public Set<ArticleId> prominent(Collection<ArticleId> ids) {
    return ids.stream().filter(prominent::contains).collect(Collectors.toSet());
  }

  /** Has stood at the top of a feed that its title orders itself. */
  public void top(ArticleId id) {
    prominent.add(id);
  }

  @Override
  public Map<TitleId, TitleActivity> activity() {
    var byTitle = new HashMap<TitleId, List<Article>>();
    for (Article article : list(ArticleQuery.newest(1_000))) {
      byTitle.computeIfAbsent(article.title(), _ -> new ArrayList<>()).add(article);
    }
    Instant week = now.get().minus(Duration.ofDays(7));
    var activity = new HashMap<TitleId, TitleActivity>();
    byTitle.forEach(
        (title, its) ->
            activity.put(
                title,
                new TitleActivity(
                    title,
                    its.size(),
                    its.stream().filter(a -> a.published().isAfter(week)).count(),
                    its.stream().filter(a -> a.revision() > 1).count(),
                    0,
                    its.getFirst().published())));
    return activity;
  }

  @Override
  public Map<TitleId, Holding> holdings() {
    var holdings = new HashMap<TitleId, Holding>();
    activity()
        .forEach(
            (title, its) ->
                holdings.put(title, new Holding(its.articles(), its.articles() * 4_200)));
    return holdings;
  }

  @Override
  public long count() {
    return all.values().stream().filter(this::listed).count();
  }

  @Override
  public long lastCursor() {
    return book.size();
  }

  @Override
  public Changes<ArticleChange> changesAfter(long after, int limit) {
    int from = (int) Math.min(after, book.size());
    int to = Math.min(book.size(), from + limit);
    return new Changes<>(
        book.subList(from, to).stream()
            .<ArticleChange>map(id -> new ArticleChange.Kept(Objects.requireNonNull(all.get(id))))
            .toList(),
        to);
  }
}
