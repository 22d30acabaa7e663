package org.inkstand.article.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleChange;
import org.inkstand.article.ArticleId;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.article.Revision;
import org.inkstand.article.TitleActivity;
import org.inkstand.article.identity.ItemIdentity;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.inkstand.kit.step.Changes;
import org.inkstand.title.TitleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads articles. What is written comes through {@link Intake} and {@link Leaving}. */
@Component
final class ArticleStore implements Articles {

  /** Moments in a query are bounded so that no database overflows on the far ends of time. */
  private static final long FOREVER = Long.MAX_VALUE;

  private final Store store;
  private final Clock clock;

  ArticleStore(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public Optional<Article> find(ArticleId id) {
    return store.read(
        jdbc ->
            jdbc.sql("select %s from article_article where id = :id".formatted(ArticleRows.COLUMNS))
                .param("id", id.value())
                .query(ArticleRows::read)
                .optional());
  }

  @Override
  public List<Article> findAll(Collection<ArticleId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String sql =
        "select %s from article_article where withdrawn = 0 and id in (:ids)"
            .formatted(ArticleRows.COLUMNS);
    Map<ArticleId, Article> found =
        store
            .read(jdbc -> jdbc.sql(sql).param("ids", numbers(ids)).query(ArticleRows::read).list())
            .stream()
            .collect(Collectors.toMap(Article::id, Function.identity()));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  @Override
  public List<Article> findByAddress(URI address, Collection<TitleId> titles) {
    List<String> names = ItemIdentity.of(Optional.of(address), "", "", Optional.empty()).keys();
    if (names.isEmpty() || titles.isEmpty()) {
      return List.of();
    }
    // By title and name, as the key's index has them: by name alone would read the whole table.
    return store.read(
        jdbc ->
            load(
                jdbc,
                jdbc.sql(
                        """
                        select distinct article_id
                        from article_key
                        where title_id in (:titles) and name in (:names)
                        """)
                    .param("titles", titles.stream().map(TitleId::value).toList())
                    .param("names", names)
                    .query(Long.class)
                    .list()));
  }

  @Override
  public Optional<ArticleBody> body(ArticleId id) {
    return Optional.ofNullable(bodies(List.of(id)).get(id));
  }

  @Override
  public Map<ArticleId, ArticleBody> bodies(Collection<ArticleId> ids) {
    Map<ArticleId, ArticleBody> bodies = new HashMap<>();
    if (!ids.isEmpty()) {
      store.read(
          jdbc -> {
            jdbc.sql("select article_id, html, body from article_body where article_id in (:ids)")
                .param("ids", numbers(ids))
                .query(
                    row -> {
                      bodies.put(
                          new ArticleId(row.getLong(1)),
                          new ArticleBody(row.getString(2), row.getString(3)));
                    });
            return bodies;
          });
    }
    return bodies;
  }

  @Override
  public List<Article> list(ArticleQuery query) {
    var where = new StringBuilder("withdrawn = 0 and (published, id) < (:before, :number)");
    if (!query.titles().isEmpty()) {
      where.append(" and title_id in (:titles)");
    }
    if (!query.section().isEmpty()) {
      where.append(" and section = :section");
    }
    if (!query.language().isEmpty()) {
      where.append(" and (language = :language or language like :languages)");
    }
    where.append(" and visible_from <= :now and visible_until > :now");
    String sql =
        "select %s from article_article where %s order by published desc, id desc limit :limit"
            .formatted(ArticleRows.COLUMNS, where);
    return store.read(
        jdbc ->
            jdbc.sql(sql)
                .param("before", Times.millis(query.before().published()))
                .param("number", query.before().id())
                .param("titles", query.titles().stream().map(TitleId::value).toList())
                .param("section", query.section())
                .param("language", query.language())
                .param("languages", query.language() + "-%")
                .param("now", clock.millis())
                .param("limit", query.limit())
                .query(ArticleRows::read)
                .list());
  }

  @Override
  public List<Revision> revisions(ArticleId id) {
    var revisions = new ArrayList<Revision>();
    Optional<Article> article = find(id).filter(found -> !found.withdrawn());
    Optional<ArticleBody> body = body(id);
    if (article.isEmpty() || body.isEmpty()) {
      return List.of();
    }
    Article now = article.get();
    revisions.add(new Revision(now.revision(), now.updated(), now.headline(), body.get()));
    revisions.addAll(
        store.read(
            jdbc ->
                jdbc.sql(
                        """
                        select number, at, headline, html, body
                        from article_revision
                        where article_id = :id
                        order by number desc
                        """)
                    .param("id", id.value())
                    .query(ArticleRows::revision)
                    .list()));
    return List.copyOf(revisions);
  }

  @Override
  public Map<TitleId, TitleActivity> activity() {
    long weekAgo = clock.instant().minus(Duration.ofDays(7)).toEpochMilli();
    return store
        .read(
            jdbc ->
                jdbc.sql(
                        """
                        select title_id, count(*) as articles,
                          sum(case when published > :week then 1 else 0 end) as week,
                          sum(case when revision > 1 then 1 else 0 end) as revised,
                          count(c.article_id) as corrected,
                          max(published) as newest
                        from article_article a
                        left join article_correction c on c.article_id = a.id
                        where withdrawn = 0
                        group by title_id
                        """)
                    .param("week", weekAgo)
                    .query(ArticleRows::published)
                    .list())
        .stream()
        .collect(Collectors.toMap(TitleActivity::title, Function.identity()));
  }

  @Override
  public Map<TitleId, Holding> holdings() {
    Map<TitleId, Holding> holdings = new HashMap<>();
    store.read(
        jdbc -> {
          jdbc.sql(
                  """
                  select a.title_id, count(*) as articles,
                    sum(octet_length(a.headline) + octet_length(a.standfirst)
                      + coalesce(b.bytes, 0) + coalesce(r.bytes, 0)) as bytes
                  from article_article a
                  left join (
                    select article_id, octet_length(html) + octet_length(body) as bytes
                    from article_body) b on b.article_id = a.id
                  left join (
                    select article_id, sum(octet_length(html) + octet_length(body)) as bytes
                    from article_revision group by article_id) r on r.article_id = a.id
                  where a.withdrawn = 0
                  group by a.title_id
                  """)
              .query(
                  row -> {
                    holdings.put(
                        new TitleId(row.getLong("title_id")),
                        new Holding(row.getLong("articles"), row.getLong("bytes")));
                  });
          return holdings;
        });
    return holdings;
  }

  @Override
  public Set<ArticleId> prominent(Collection<ArticleId> ids) {
    return ids.isEmpty() ? Set.of() : store.read(jdbc -> Matching.prominent(jdbc, numbers(ids)));
  }

  @Override
  public long count() {
    return store.read(
        jdbc ->
            jdbc.sql("select count(*) from article_article where withdrawn = 0")
                .query(Long.class)
                .single());
  }

  @Override
  public Changes<ArticleChange> changesAfter(long cursor, int limit) {
    String sql =
        "select %s, seq from article_article where seq > :cursor order by seq limit :limit"
            .formatted(ArticleRows.COLUMNS);
    long[] last = {cursor};
    List<ArticleChange> changes =
        store.read(
            jdbc ->
                jdbc.sql(sql)
                    .param("cursor", Math.min(cursor, FOREVER))
                    .param("limit", limit)
                    .query((row, number) -> change(row, number, last))
                    .list());
    return new Changes<>(changes, last[0]);
  }

  @Override
  public long lastCursor() {
    return store.read(jdbc -> Sequences.last(jdbc, Intake.SEQUENCE));
  }

  static List<Long> numbers(Collection<ArticleId> ids) {
    return ids.stream().map(ArticleId::value).toList();
  }

  static List<Article> load(JdbcClient jdbc, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            "select %s from article_article where id in (:ids)".formatted(ArticleRows.COLUMNS))
        .param("ids", ids)
        .query(ArticleRows::read)
        .list();
  }

  private static ArticleChange change(ResultSet row, int number, long[] last) throws SQLException {
    last[0] = row.getLong("seq");
    Article article = ArticleRows.read(row, number);
    return article.withdrawn()
        ? new ArticleChange.Withdrawn(article.id())
        : new ArticleChange.Kept(article);
  }
}
