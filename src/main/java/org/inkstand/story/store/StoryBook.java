package org.inkstand.story.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inkstand.kit.sql.Cursors;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.story.StoryArticle;
import org.inkstand.story.cluster.Decision;
import org.inkstand.story.cluster.Sketch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what was decided about stories, and gives it back after a start. */
@Component
public final class StoryBook {

  static final String SEQUENCE = "story.story";

  private static final long SECOND = 1_000;

  private final Store store;

  StoryBook(Store store) {
    this.store = store;
  }

  /** Where a step stands. */
  public long cursor(String step) {
    return store.read(jdbc -> Cursors.of(jdbc, step));
  }

  /** The number that the next story has. */
  public long next() {
    return store.read(
        jdbc ->
            jdbc.sql("select coalesce(max(id), 0) + 1 from story_story")
                .query(Long.class)
                .single());
  }

  /** The articles of every story that may still grow. */
  public Map<Long, List<Sketch>> open() {
    Map<Long, List<Sketch>> stories = new HashMap<>();
    store.read(
        jdbc -> {
          jdbc.sql(
                  """
                  select a.story_id, a.article_id, a.published, a.wording
                  from story_article a join story_story s on s.id = a.story_id
                  where s.closed = 0
                  """)
              .query(
                  row -> {
                    stories
                        .computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                        .add(
                            new Sketch(
                                row.getLong(2),
                                Math.floorDiv(row.getLong(3), SECOND),
                                WordingBytes.wording(row.getBytes(4))));
                  });
          return stories.size();
        });
    return stories;
  }

  /** Which of these articles are in a story already. */
  public Set<Long> known(Collection<Long> articles) {
    return articles.isEmpty()
        ? Set.of()
        : store.read(
            jdbc ->
                new HashSet<>(
                    jdbc.sql("select article_id from story_article where article_id in (:ids)")
                        .param("ids", articles)
                        .query(Long.class)
                        .list()));
  }

  /** Stories that changed since they were last labelled, those that changed first, first. */
  public List<Long> unlabelled(int limit) {
    return store.read(
        jdbc ->
            jdbc.sql("select id from story_story where label_due = 1 order by seq limit :limit")
                .param("limit", limit)
                .query(Long.class)
                .list());
  }

  /** How many those are. */
  public long waiting() {
    return store.read(
        jdbc ->
            jdbc.sql("select count(*) from story_story where label_due = 1")
                .query(Long.class)
                .single());
  }

  /** Writes what stories are shown by; those without a label stay as they are. */
  public void label(List<Long> stories, List<Labelled> labels) {
    store.write(
        jdbc -> {
          long seq = Sequences.take(jdbc, SEQUENCE, labels.size() + 1);
          List<Object[]> rows = new ArrayList<>();
          for (Labelled label : labels) {
            rows.add(label.row(seq++));
          }
          store.batch(Labelled.UPDATE, rows);
          return jdbc.sql("update story_story set label_due = 0 where id in (:ids)")
              .param("ids", stories)
              .update();
        });
  }

  /** The articles of some stories, each with whether it is a copy, oldest first. */
  public Map<Long, List<StoryArticle>> articles(List<Long> stories) {
    return store.read(jdbc -> StoryStore.members(jdbc, stories));
  }

  /** Writes a batch and moves the cursor, all or nothing. */
  public void write(Gathered gathered) {
    store.write(
        jdbc -> {
          new Writing(jdbc, gathered).run();
          return gathered.cursor();
        });
  }

  /** Writes what a ruling did, and that it is done, all or nothing. */
  public void write(RulingStore.Due due, Gathered gathered) {
    long opened =
        gathered.decisions().stream()
            .mapToLong(d -> d instanceof Decision.Split split ? split.opened() : 0)
            .max()
            .orElse(0);
    store.write(
        jdbc -> {
          new Writing(jdbc, gathered).run();
          RulingStore.done(jdbc, due.number(), opened);
          return due.number();
        });
  }

  /** One batch on its way into the tables; what is new is held back until an order refers to it. */
  private final class Writing {

    private final JdbcClient jdbc;
    private final Gathered gathered;
    private final Set<Long> touched = new LinkedHashSet<>();
    private final List<Object[]> stories = new ArrayList<>();
    private final List<Object[]> articles = new ArrayList<>();
    private long seq;

    Writing(JdbcClient jdbc, Gathered gathered) {
      this.jdbc = jdbc;
      this.gathered = gathered;
    }

    void run() {
      // A split takes most: one for the story that opens, and one each when both are counted anew.
      int most = gathered.decisions().size() * 3 + gathered.withdrawn().size() + 1;
      seq = Sequences.take(jdbc, SEQUENCE, most);
      gathered.decisions().forEach(this::apply);
      flush();
      gathered.withdrawn().forEach(this::remove);
      recount();
      Cursors.move(jdbc, gathered.step(), gathered.cursor());
    }

    private void apply(Decision decision) {
      switch (decision) {
        case Decision.Opened(long story, long article) -> {
          open(story, 0);
          house(article, story);
        }
        case Decision.Joined(long story, long article) -> house(article, story);
        case Decision.Merged(long story, long gone) -> merge(story, gone);
        case Decision.Split(long story, long opened, List<Long> leaving) -> {
          open(opened, story);
          flush();
          move(leaving, opened);
          touched.add(story);
        }
        case Decision.Left(long story, long _) -> touched.add(story);
        case Decision.Closed(long story) -> {
          flush();
          jdbc.sql("update story_story set closed = 1 where id = :id").param("id", story).update();
          touched.add(story);
        }
      }
    }

    private void open(long story, long from) {
      stories.add(new Object[] {story, seq++, from});
      touched.add(story);
    }

    private void house(long article, long story) {
      Sketch sketch = gathered.sketches().get(article);
      if (sketch == null) {
        throw new IllegalStateException("article " + article + " was decided about, but not given");
      }
      articles.add(
          new Object[] {
            article,
            story,
            gathered.titles().getOrDefault(article, 0L),
            sketch.second() * SECOND,
            gathered.copies().getOrDefault(article, article),
            WordingBytes.of(sketch.wording())
          });
      touched.add(story);
    }

    private void merge(long story, long gone) {
      flush();
      jdbc.sql("update story_article set story_id = :story where story_id = :gone")
          .param("story", story)
          .param("gone", gone)
          .update();
      // Those that were merged into it before now lead to where it went.
      jdbc.sql(
              """
              update story_story set closed = 1, merged_into = :story
              where id = :gone or merged_into = :gone
              """)
          .param("story", story)
          .param("gone", gone)
          .update();
      touched.add(story);
      touched.add(gone);
    }

    private void move(List<Long> leaving, long story) {
      jdbc.sql("update story_article set story_id = :story where article_id in (:articles)")
          .param("story", story)
          .param("articles", leaving)
          .update();
    }

    private void remove(long article) {
      jdbc.sql("select story_id from story_article where article_id = :id")
          .param("id", article)
          .query(Long.class)
          .optional()
          .ifPresent(touched::add);
      jdbc.sql("delete from story_article where article_id = :id").param("id", article).update();
      // A copy whose original is gone stands for itself.
      jdbc.sql("update story_article set copy_of = article_id where copy_of = :id")
          .param("id", article)
          .update();
    }

    private void flush() {
      store.batch(
          """
          insert into story_story (id, seq, slug, headline, lead_article, language, subjects,
            places, people, first_title, first_at, last_at, articles, originals, titles, closed,
            merged_into, split_from, label_due)
          values (?, ?, '', '', 0, '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, ?, 1)
          """,
          stories);
      store.batch(
          """
          insert into story_article (article_id, story_id, title_id, published, copy_of, wording)
          values (?, ?, ?, ?, ?, ?)
          """,
          articles);
      stories.clear();
      articles.clear();
    }

    private void recount() {
      List<Object[]> rows = new ArrayList<>();
      for (long story : touched) {
        rows.add(new Object[] {seq++, story, story, story, story, story, story});
      }
      store.batch(
          """
          update story_story set seq = ?, label_due = 1,
            articles = (select count(*) from story_article where story_id = ?),
            originals = (select count(*) from story_article
              where story_id = ? and copy_of = article_id),
            titles = (select count(distinct title_id) from story_article where story_id = ?),
            first_at = coalesce((select min(published) from story_article where story_id = ?), 0),
            last_at = coalesce((select max(published) from story_article where story_id = ?), 0)
          where id = ?
          """,
          rows);
    }
  }
}
