package org.inkstand.article.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleId;
import org.inkstand.article.identity.ItemIdentity;
import org.inkstand.feed.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which articles the items of a batch belong to, looked up for the whole batch at once.
 *
 * <p>An item that was seen before keeps its article. Another is looked for by its names, strongest
 * first; a match by guid or headline must also stand up to {@link ItemIdentity#sameArticle}.
 */
final class Matching {

  private static final ArticleBody EMPTY = new ArticleBody("", "");

  private final Map<Long, Long> byItem = new HashMap<>();
  private final Map<String, Long> byKey = new HashMap<>();
  private final Map<Long, Article> articles = new HashMap<>();
  private final Map<Long, ArticleBody> bodies = new HashMap<>();
  private final Map<Long, Long> firstItem = new HashMap<>();

  private Matching() {}

  static Matching of(JdbcClient jdbc, List<ArticleDraft> drafts) {
    Matching matching = new Matching();
    Set<Long> items = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<Long> titles = new HashSet<>();
    for (ArticleDraft draft : drafts) {
      items.add(draft.item().value());
      names.addAll(draft.identity().keys());
      titles.add(draft.article().title().value());
    }
    matching.readItems(jdbc, items);
    matching.readKeys(jdbc, titles, names);
    matching.readArticles(jdbc);
    return matching;
  }

  /** The articles of these items; unknown items are left out. */
  static List<Long> articles(JdbcClient jdbc, Collection<ItemId> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    return jdbc.sql("select distinct article_id from article_item where item_id in (:items)")
        .param("items", items.stream().map(ItemId::value).toList())
        .query(Long.class)
        .list();
  }

  /** Those of these articles that some item of theirs was prominent for. */
  static Set<ArticleId> prominent(JdbcClient jdbc, Collection<Long> articles) {
    return jdbc
        .sql(
            """
            select distinct article_id from article_item
            where article_id in (:articles) and prominent = 1
            """)
        .param("articles", articles)
        .query(Long.class)
        .list()
        .stream()
        .map(ArticleId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  Optional<Long> find(ArticleDraft draft) {
    Long known = byItem.get(draft.item().value());
    if (known != null) {
      return Optional.of(known);
    }
    for (String key : draft.identity().keys()) {
      Long candidate = byKey.get(draft.article().title().value() + " " + key);
      if (candidate != null && agrees(candidate, key, draft.identity())) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  Article article(long id) {
    return Objects.requireNonNull(articles.get(id));
  }

  ArticleBody body(long id) {
    return bodies.getOrDefault(id, EMPTY);
  }

  /** Whether the draft's item is the one that announced the article first. */
  boolean firstVoice(long id, ArticleDraft draft) {
    return firstItem.getOrDefault(id, draft.item().value()) == draft.item().value();
  }

  /** Remembers a draft's names for the later drafts of the batch. */
  void learn(long id, ArticleDraft draft) {
    byItem.put(draft.item().value(), id);
    articles.putIfAbsent(id, draft.article());
    firstItem.putIfAbsent(id, draft.item().value());
    for (String key : draft.identity().keys()) {
      byKey.putIfAbsent(draft.article().title().value() + " " + key, id);
    }
  }

  private boolean agrees(long candidate, String key, ItemIdentity identity) {
    Article article = articles.get(candidate);
    if (article == null || key.startsWith("a:")) {
      return article != null;
    }
    String guid = key.startsWith("g:") ? identity.guid() : "";
    return identity.sameArticle(
        ItemIdentity.of(
            Optional.of(article.address()),
            guid,
            article.headline(),
            Optional.of(article.published())));
  }

  private void readItems(JdbcClient jdbc, Set<Long> items) {
    jdbc.sql("select item_id, article_id from article_item where item_id in (:items)")
        .param("items", items)
        .query(
            row -> {
              byItem.put(row.getLong(1), row.getLong(2));
            });
  }

  private void readKeys(JdbcClient jdbc, Set<Long> titles, Set<String> names) {
    if (names.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            select title_id, name, article_id
            from article_key
            where title_id in (:titles) and name in (:names)
            """)
        .param("titles", titles)
        .param("names", names)
        .query(
            row -> {
              byKey.put(row.getLong(1) + " " + row.getString(2), row.getLong(3));
            });
  }

  private void readArticles(JdbcClient jdbc) {
    List<Long> ids = new ArrayList<>(new HashSet<>(byItem.values()));
    ids.addAll(byKey.values());
    if (ids.isEmpty()) {
      return;
    }
    ArticleStore.load(jdbc, ids).forEach(a -> articles.put(a.id().value(), a));
    jdbc.sql("select article_id, html, body from article_body where article_id in (:ids)")
        .param("ids", ids)
        .query(
            row -> {
              bodies.put(row.getLong(1), new ArticleBody(row.getString(2), row.getString(3)));
            });
    jdbc.sql(
            """
            select article_id, min(item_id)
            from article_item
            where article_id in (:ids)
            group by article_id
            """)
        .param("ids", ids)
        .query(
            row -> {
              firstItem.put(row.getLong(1), row.getLong(2));
            });
  }
}
