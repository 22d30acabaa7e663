package org.inkstand.reader.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.inkstand.kit.text.Names;
import org.inkstand.reader.Library.Deed;
import org.inkstand.reader.Library.Saved;
import org.inkstand.reader.Limits;
import org.inkstand.reader.Marks;
import org.inkstand.reader.ReaderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was saved, and under which tags. */
@Component
final class SavedStore {

  private final Store store;
  private final Clock clock;

  SavedStore(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  void save(ReaderId reader, ArticleId article) {
    Instant now = clock.instant();
    store.write(
        jdbc -> {
          int fresh =
              jdbc.sql(
                      """
                      insert into reader_saved (reader, article, at)
                      values (:reader, :article, :now)
                      on conflict (reader, article) do nothing
                      """)
                  .param("reader", reader.value())
                  .param("article", article.value())
                  .param("now", Times.millis(now))
                  .update();
          if (fresh == 1) {
            bound(jdbc, reader);
            new Tally(jdbc, Deed.SAVED).add(article, now, 1);
          }
          return fresh;
        });
  }

  private static void bound(JdbcClient jdbc, ReaderId reader) {
    long kept =
        jdbc.sql("select count(*) from reader_saved where reader = :reader")
            .param("reader", reader.value())
            .query(Long.class)
            .single();
    if (kept > Limits.SAVED_MAX) {
      throw new Marks.Refused("not more than " + Limits.SAVED_MAX);
    }
  }

  void unsave(ReaderId reader, ArticleId article) {
    store.write(
        jdbc -> {
          jdbc.sql("select at from reader_saved where reader = :reader and article = :article")
              .param("reader", reader.value())
              .param("article", article.value())
              .query(Long.class)
              .optional()
              .ifPresent(at -> new Tally(jdbc, Deed.SAVED).add(article, Times.instant(at), -1));
          untag(jdbc, reader, article);
          return jdbc.sql("delete from reader_saved where reader = :reader and article = :article")
              .param("reader", reader.value())
              .param("article", article.value())
              .update();
        });
  }

  private static void untag(JdbcClient jdbc, ReaderId reader, ArticleId article) {
    jdbc.sql("delete from reader_tag where reader = :reader and article = :article")
        .param("reader", reader.value())
        .param("article", article.value())
        .update();
  }

  void tag(ReaderId reader, ArticleId article, Collection<String> tags) {
    Map<String, String> kept = new LinkedHashMap<>();
    tags.stream()
        .map(tag -> tag.replace("\0", "").strip())
        .filter(tag -> !tag.isEmpty() && tag.length() <= Limits.TAG_CHARS_MAX)
        .forEach(tag -> kept.putIfAbsent(Names.key(tag), tag));
    store.write(
        jdbc -> {
          if (savedOf(reader, List.of(article)).isEmpty()) {
            return 0;
          }
          untag(jdbc, reader, article);
          store.batch(
              "insert into reader_tag (reader, article, tag_key, tag) values (?, ?, ?, ?)",
              kept.entrySet().stream()
                  .limit(Limits.TAGS_MAX)
                  .map(
                      t -> new Object[] {reader.value(), article.value(), t.getKey(), t.getValue()})
                  .toList());
          return kept.size();
        });
  }

  List<Saved> saved(ReaderId reader, String tag, int limit) {
    List<Saved> bare =
        store.read(
            jdbc ->
                jdbc.sql(
                        """
                        select * from reader_saved
                        where reader = :reader and (:tag = '' or article in (
                          select article from reader_tag
                          where reader = :reader and tag_key = :tag))
                        order by at desc, article desc limit :limit
                        """)
                    .param("reader", reader.value())
                    .param("tag", tag.isEmpty() ? "" : Names.key(tag))
                    .param("limit", limit)
                    .query(
                        (row, _) ->
                            new Saved(
                                new ArticleId(row.getLong("article")),
                                Times.instant(row.getLong("at")),
                                Set.of()))
                    .list());
    Map<ArticleId, Set<String>> tags = tagsOf(reader);
    return bare.stream()
        .map(s -> new Saved(s.article(), s.at(), tags.getOrDefault(s.article(), Set.of())))
        .toList();
  }

  private Map<ArticleId, Set<String>> tagsOf(ReaderId reader) {
    Map<ArticleId, Set<String>> tags = new HashMap<>();
    store.read(
        jdbc -> {
          jdbc.sql("select article, tag from reader_tag where reader = :reader")
              .param("reader", reader.value())
              .query(
                  row -> {
                    tags.computeIfAbsent(
                            new ArticleId(row.getLong("article")), _ -> new TreeSet<>())
                        .add(row.getString("tag"));
                  });
          return tags;
        });
    return tags;
  }

  Map<ArticleId, Saved> savedOf(ReaderId reader, Collection<ArticleId> articles) {
    if (articles.isEmpty()) {
      return Map.of();
    }
    Map<ArticleId, Set<String>> tags = tagsOf(reader);
    Map<ArticleId, Saved> found = new HashMap<>();
    store.read(
        jdbc -> {
          jdbc.sql("select * from reader_saved where reader = :reader and article in (:articles)")
              .param("reader", reader.value())
              .param("articles", articles.stream().map(ArticleId::value).toList())
              .query(
                  row -> {
                    ArticleId id = new ArticleId(row.getLong("article"));
                    found.put(
                        id,
                        new Saved(
                            id, Times.instant(row.getLong("at")), tags.getOrDefault(id, Set.of())));
                  });
          return found;
        });
    return found;
  }

  Map<String, Integer> tags(ReaderId reader) {
    Map<String, Integer> tags = new LinkedHashMap<>();
    store.read(
        jdbc -> {
          jdbc.sql(
                  """
                  select min(tag) as tag, count(*) as articles
                  from reader_tag where reader = :reader
                  group by tag_key order by tag_key
                  """)
              .param("reader", reader.value())
              .query(
                  row -> {
                    tags.put(row.getString("tag"), row.getInt("articles"));
                  });
          return tags;
        });
    return tags;
  }
}
