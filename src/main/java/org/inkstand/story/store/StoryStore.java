package org.inkstand.story.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.inkstand.kit.step.Changes;
import org.inkstand.story.Stories;
import org.inkstand.story.Story;
import org.inkstand.story.StoryArticle;
import org.inkstand.story.StoryChange;
import org.inkstand.story.StoryId;
import org.inkstand.title.TitleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stories as the store keeps them. One that has no label yet is not told of. */
@Component
final class StoryStore implements Stories {

  private static final String TOLD = "headline <> '' and articles > 0 and merged_into = 0";

  private final Store store;

  StoryStore(Store store) {
    this.store = store;
  }

  @Override
  public Optional<Story> find(StoryId id) {
    return store.read(
        jdbc ->
            jdbc.sql("select merged_into from story_story where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .flatMap(
                    into ->
                        told(jdbc, List.of(into == 0 ? id.value() : into)).stream().findFirst()));
  }

  @Override
  public List<Story> findAll(Collection<StoryId> ids) {
    return ids.isEmpty()
        ? List.of()
        : store.read(jdbc -> told(jdbc, ids.stream().map(StoryId::value).distinct().toList()));
  }

  @Override
  public List<StoryArticle> articles(StoryId id, int limit) {
    return store.read(
        jdbc ->
            members(jdbc, List.of(id.value())).getOrDefault(id.value(), List.of()).stream()
                .limit(limit)
                .toList());
  }

  @Override
  public Map<ArticleId, StoryId> storiesOf(Collection<ArticleId> articles) {
    Map<ArticleId, StoryId> homes = new HashMap<>();
    if (!articles.isEmpty()) {
      store.read(
          jdbc -> {
            jdbc.sql("select article_id, story_id from story_article where article_id in (:ids)")
                .param("ids", articles.stream().map(ArticleId::value).toList())
                .query(
                    row -> {
                      homes.put(new ArticleId(row.getLong(1)), new StoryId(row.getLong(2)));
                    });
            return homes.size();
          });
    }
    return homes;
  }

  @Override
  public List<Story> listLatest(int limit) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    "select * from story_story where "
                        + TOLD
                        + " order by last_at desc, id desc limit :limit")
                .param("limit", limit)
                .query(StoryStore::story)
                .list());
  }

  @Override
  public long count() {
    return store.read(
        jdbc ->
            jdbc.sql("select count(*) from story_story where " + TOLD).query(Long.class).single());
  }

  @Override
  public Changes<StoryChange> changesAfter(long cursor, int limit) {
    return store.read(
        jdbc -> {
          List<Placed> placed =
              jdbc.sql(
                      """
                      select * from story_story
                      where seq > :seq and (headline <> '' or articles = 0)
                      order by seq limit :limit
                      """)
                  .param("seq", cursor)
                  .param("limit", limit)
                  .query((row, _) -> new Placed(row.getLong("seq"), change(row)))
                  .list();
          return placed.isEmpty()
              ? Changes.none(cursor)
              : new Changes<>(placed.stream().map(Placed::change).toList(), placed.getLast().seq());
        });
  }

  private record Placed(long seq, StoryChange change) {}

  private static StoryChange change(ResultSet row) throws SQLException {
    var id = new StoryId(row.getLong("id"));
    if (row.getLong("merged_into") != 0) {
      return new StoryChange.Merged(id, new StoryId(row.getLong("merged_into")));
    }
    return row.getInt("articles") == 0
        ? new StoryChange.Withdrawn(id)
        : new StoryChange.Kept(story(row, 0));
  }

  @Override
  public long lastCursor() {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select seq from story_story where headline <> '' or articles = 0
                    order by seq desc limit 1
                    """)
                .query(Long.class)
                .optional()
                .orElse(0L));
  }

  /** In the order asked. */
  private static List<Story> told(JdbcClient jdbc, List<Long> ids) {
    Map<Long, Story> stories = new HashMap<>();
    jdbc.sql("select * from story_story where id in (:ids) and " + TOLD)
        .param("ids", ids)
        .query(StoryStore::story)
        .list()
        .forEach(story -> stories.put(story.id().value(), story));
    return ids.stream().map(stories::get).filter(Objects::nonNull).toList();
  }

  /** The articles of stories, oldest first. */
  static Map<Long, List<StoryArticle>> members(JdbcClient jdbc, List<Long> stories) {
    Map<Long, List<StoryArticle>> members = new LinkedHashMap<>();
    if (!stories.isEmpty()) {
      jdbc.sql(
              """
              select story_id, article_id, title_id, copy_of from story_article
              where story_id in (:ids) order by published, article_id
              """)
          .param("ids", stories)
          .query(
              row -> {
                members.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>()).add(member(row));
              });
    }
    return members;
  }

  private static StoryArticle member(ResultSet row) throws SQLException {
    var article = new ArticleId(row.getLong(2));
    var original = new ArticleId(row.getLong(4));
    return new StoryArticle(
        article,
        new TitleId(row.getLong(3)),
        original.equals(article) ? Optional.empty() : Optional.of(original));
  }

  private static Story story(ResultSet row, int number) throws SQLException {
    long from = row.getLong("split_from");
    return new Story(
        new StoryId(row.getLong("id")),
        row.getString("slug"),
        row.getString("headline"),
        new ArticleId(row.getLong("lead_article")),
        row.getString("language"),
        lines(row.getString("subjects")),
        lines(row.getString("places")),
        lines(row.getString("people")),
        new TitleId(row.getLong("first_title")),
        Times.instant(row.getLong("first_at")),
        Times.instant(row.getLong("last_at")),
        row.getInt("articles"),
        row.getInt("originals"),
        row.getInt("titles"),
        row.getInt("closed") == 0,
        from == 0 ? Optional.empty() : Optional.of(new StoryId(from)));
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n"));
  }
}
