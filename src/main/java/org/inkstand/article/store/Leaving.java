package org.inkstand.article.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Pictures;
import org.inkstand.kit.sql.Cursors;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.title.Licence;
import org.inkstand.title.TitleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How articles leave: taken back by their title, expired by its licence, or gone with it. Their
 * words are wiped and a row without words stays, so that the address can say what happened.
 */
@Component
public final class Leaving {

  /** Where an article's words lie, and what was made of them. */
  private static final List<String> WORDS =
      List.of("article_body", "article_revision", "article_page", "article_correction");

  private final Store store;
  private final Clock clock;
  private final Pictures pictures;
  private final ShutDoors shutDoors;

  Leaving(Store store, Clock clock, Pictures pictures, ShutDoors shutDoors) {
    this.shutDoors = shutDoors;
    this.store = store;
    this.clock = clock;
    this.pictures = pictures;
  }

  /** Withdraws articles inside the running write. */
  void withdraw(JdbcClient jdbc, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return;
    }
    forgetPictures(jdbc, ids);
    long seq = Sequences.take(jdbc, Intake.SEQUENCE, ids.size());
    List<Object[]> rows = new ArrayList<>();
    for (long id : ids) {
      rows.add(new Object[] {clock.millis(), seq++, id});
    }
    store.batch(
        """
        update article_article
        set withdrawn = 1, headline = '', standfirst = '', authors = '', keywords = '', slug = 'x',
          picture = '', picture_caption = '', picture_credit = '', word_count = 0, whole = 0,
          fingerprint = 0, updated = ?, seq = ?
        where id = ?
        """,
        rows);
    for (String table : WORDS) {
      jdbc.sql("delete from %s where article_id in (:ids)".formatted(table))
          .param("ids", ids)
          .update();
    }
  }

  /**
   * The lead's, and those that stand in the text. They are shut as well: an address that somebody
   * kept shows nothing any more, until another article shows the picture.
   */
  private void forgetPictures(JdbcClient jdbc, Collection<Long> ids) {
    Set<String> doors =
        new HashSet<>(
            jdbc.sql("select picture from article_article where id in (:ids) and picture <> ''")
                .param("ids", ids)
                .query(String.class)
                .list());
    for (String table : List.of("article_body", "article_revision")) {
      jdbc.sql("select html from %s where article_id in (:ids)".formatted(table))
          .param("ids", ids)
          .query(String.class)
          .list()
          .forEach(html -> doors.addAll(ShutDoors.in(html)));
    }
    doors.forEach(pictures::forget);
    shutDoors.shut(doors);
  }

  /** Withdraws one whose publisher has taken its page away. */
  public void takeBack(ArticleId id) {
    store.write(
        jdbc -> {
          withdraw(jdbc, List.of(id.value()));
          return id;
        });
  }

  /** Withdraws at most {@code limit} articles whose time is over; returns how many. */
  public int expire(int limit) {
    return store.write(
        jdbc -> {
          List<Long> ids =
              jdbc.sql(
                      """
                      select id from article_article
                      where withdrawn = 0 and visible_until <= :now
                      limit :limit
                      """)
                  .param("now", clock.millis())
                  .param("limit", limit)
                  .query(Long.class)
                  .list();
          withdraw(jdbc, ids);
          return ids.size();
        });
  }

  /** Withdraws at most {@code limit} articles of a removed title; returns how many. */
  public int leave(TitleId title, int limit) {
    return store.write(
        jdbc -> {
          List<Long> ids =
              jdbc.sql(
                      """
                      select id from article_article
                      where withdrawn = 0 and title_id = :title
                      limit :limit
                      """)
                  .param("title", title.value())
                  .param("limit", limit)
                  .query(Long.class)
                  .list();
          withdraw(jdbc, ids);
          return ids.size();
        });
  }

  /** Applies a changed embargo and expiry to all articles of a title. */
  public void rebound(TitleId title, Licence licence) {
    boolean never = licence.expiry().equals(Licence.NEVER);
    store.write(
        jdbc ->
            jdbc.sql(
                    """
                    update article_article
                    set visible_from = case when :embargo = 0 or embargoed_until > published + :embargo
                        then embargoed_until else published + :embargo end,
                      visible_until = case when :never = 1 or expires < published + :expiry
                        then expires else published + :expiry end
                    where title_id = :title and withdrawn = 0
                    """)
                .param("embargo", licence.embargo().toMillis())
                .param("expiry", licence.expiry().toMillis())
                .param("never", never ? 1 : 0)
                .param("title", title.value())
                .update());
  }

  /** Moves a step's cursor, after what it did was written. */
  public void moved(String step, long cursor) {
    store.write(
        jdbc -> {
          Cursors.move(jdbc, step, cursor);
          return cursor;
        });
  }
}
