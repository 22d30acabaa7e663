package org.inkstand.story.store;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.story.Ruling;
import org.inkstand.story.Rulings;
import org.inkstand.story.StoryId;
import org.inkstand.story.hand.ByHand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Editors' rulings as the store keeps them. They are checked when they are taken and done by the
 * step that gathers, which alone knows the open stories; one that cannot be done any more by then
 * is passed over.
 */
@Component
public final class RulingStore implements Rulings {

  private static final String SEQUENCE = "story.ruling";

  /** Further back nothing is open any more. */
  private static final int HELD_MAX = 5_000;

  private static final int DUE_MAX = 50;

  private final Store store;

  RulingStore(Store store) {
    this.store = store;
  }

  /** A ruling that is still to be done. */
  public record Due(long number, Ruling ruling) {}

  @Override
  public Optional<Refusal> rule(Ruling ruling) {
    return store.write(
        jdbc -> {
          Optional<Refusal> refusal = refusal(jdbc, ruling);
          if (refusal.isEmpty()) {
            add(jdbc, ruling);
          }
          return refusal;
        });
  }

  private static Optional<Refusal> refusal(JdbcClient jdbc, Ruling ruling) {
    return switch (ruling) {
      case Ruling.Together(StoryId story, StoryId other) ->
          story.equals(other)
              ? Optional.of(Refusal.NOTHING)
              : standing(jdbc, story).or(() -> standing(jdbc, other));
      case Ruling.Apart(StoryId story, List<ArticleId> articles) ->
          standing(jdbc, story).or(() -> choice(jdbc, story, articles));
    };
  }

  private static Optional<Refusal> standing(JdbcClient jdbc, StoryId story) {
    List<Integer> closed =
        jdbc.sql(
                """
                select closed from story_story
                where id = :id and merged_into = 0 and articles > 0
                """)
            .param("id", story.value())
            .query(Integer.class)
            .list();
    return closed.isEmpty()
        ? Optional.of(Refusal.GONE)
        : closed.getFirst() == 0 ? Optional.empty() : Optional.of(Refusal.OVER);
  }

  private static Optional<Refusal> choice(
      JdbcClient jdbc, StoryId story, List<ArticleId> articles) {
    Set<Long> wanted = articles.stream().map(ArticleId::value).collect(Collectors.toSet());
    Set<Long> held =
        new HashSet<>(
            jdbc.sql("select article_id from story_article where story_id = :id")
                .param("id", story.value())
                .query(Long.class)
                .list());
    if (wanted.isEmpty() || wanted.size() > Ruling.ARTICLES_MAX || wanted.containsAll(held)) {
      return Optional.of(Refusal.NOTHING);
    }
    return held.containsAll(wanted) ? Optional.empty() : Optional.of(Refusal.MOVED);
  }

  private static void add(JdbcClient jdbc, Ruling ruling) {
    long other = ruling instanceof Ruling.Together together ? together.other().value() : 0;
    String articles =
        ruling instanceof Ruling.Apart apart
            ? apart.articles().stream()
                .map(article -> Long.toString(article.value()))
                .collect(Collectors.joining(" "))
            : "";
    jdbc.sql(
            """
            insert into story_ruling (number, story, other, articles, done)
            values (:number, :story, :other, :articles, 0)
            """)
        .param("number", Sequences.take(jdbc, SEQUENCE, 1))
        .param("story", ruling.story().value())
        .param("other", other)
        .param("articles", articles)
        .update();
  }

  /** What is still to be done, what was said first, first. */
  public List<Due> due() {
    return store.read(
        jdbc ->
            jdbc.sql("select * from story_ruling where done = 0 order by number limit :limit")
                .param("limit", DUE_MAX)
                .query(
                    (row, _) ->
                        new Due(
                            row.getLong("number"),
                            ruling(
                                new StoryId(row.getLong("story")),
                                row.getLong("other"),
                                row.getString("articles"))))
                .list());
  }

  private static Ruling ruling(StoryId story, long other, String articles) {
    return articles.isEmpty()
        ? new Ruling.Together(story, new StoryId(other))
        : new Ruling.Apart(
            story,
            Arrays.stream(articles.split(" ")).map(Long::valueOf).map(ArticleId::new).toList());
  }

  /** Tells the gathering what was ruled before it began, each story by the name it has now. */
  public void remind(ByHand hand) {
    store.read(
        jdbc -> {
          jdbc.sql(
                  """
                  select case when s.merged_into = 0 then s.id else s.merged_into end,
                    case when o.merged_into = 0 then o.id else o.merged_into end, r.articles
                  from story_ruling r
                    join story_story s on s.id = r.story join story_story o on o.id = r.other
                  where r.done = 1 order by r.number desc limit :limit
                  """)
              .param("limit", HELD_MAX)
              .query(
                  row -> {
                    if (row.getString(3).isEmpty()) {
                      hand.united(row.getLong(1), row.getLong(1));
                    } else {
                      hand.parted(row.getLong(1), row.getLong(2));
                    }
                  });
          return hand;
        });
  }

  /** Notes in the transaction under way that a ruling was done, and which story it opened. */
  static void done(JdbcClient jdbc, long number, long opened) {
    jdbc.sql(
            """
            update story_ruling set done = 1, other = case when :opened = 0 then other else :opened end
            where number = :number
            """)
        .param("opened", opened)
        .param("number", number)
        .update();
  }
}
