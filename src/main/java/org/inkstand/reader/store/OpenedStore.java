package org.inkstand.reader.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.inkstand.reader.Library.Deed;
import org.inkstand.reader.Library.Opened;
import org.inkstand.reader.Library.Place;
import org.inkstand.reader.Limits;
import org.inkstand.reader.ReaderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was opened, and how far its readers came. */
@Component
final class OpenedStore {

  private final Store store;
  private final Clock clock;

  OpenedStore(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  Opened open(ReaderId reader, ArticleId article) {
    Instant now = clock.instant();
    return store.write(
        jdbc -> {
          if (again(jdbc, reader, article, now) == 0 && insert(jdbc, reader, article, now) == 1) {
            new Tally(jdbc, Deed.OPENED).add(article, now, 1);
            trim(jdbc, reader);
          }
          return find(jdbc, reader, article).orElseThrow();
        });
  }

  private static int again(JdbcClient jdbc, ReaderId reader, ArticleId article, Instant now) {
    return jdbc.sql(
            """
            update reader_opened set last = :now
            where reader = :reader and article = :article
            """)
        .param("now", Times.millis(now))
        .param("reader", reader.value())
        .param("article", article.value())
        .update();
  }

  private static int insert(JdbcClient jdbc, ReaderId reader, ArticleId article, Instant now) {
    return jdbc.sql(
            """
            insert into reader_opened
              (reader, article, first, last, place, places, moved, finished)
            values (:reader, :article, :now, :now, 0, 0, 0, 0)
            on conflict (reader, article) do nothing
            """)
        .param("reader", reader.value())
        .param("article", article.value())
        .param("now", Times.millis(now))
        .update();
  }

  /** Far back is forgotten one by one, as new ones come. */
  private static void trim(JdbcClient jdbc, ReaderId reader) {
    jdbc.sql(
            """
            delete from reader_opened
            where reader = :reader and last < (
              select last from reader_opened where reader = :reader
              order by last desc limit 1 offset :max)
            """)
        .param("reader", reader.value())
        .param("max", Limits.OPENED_MAX - 1)
        .update();
  }

  void move(ReaderId reader, ArticleId article, Place where) {
    store.write(
        jdbc ->
            jdbc.sql(
                    """
                    update reader_opened
                    set place = :place, places = :places, moved = :now,
                      finished = case when finished = 1 then 1 else :finished end
                    where reader = :reader and article = :article
                    """)
                .param("place", where.at())
                .param("places", where.of())
                .param("finished", where.end() ? 1 : 0)
                .param("now", Times.millis(clock.instant()))
                .param("reader", reader.value())
                .param("article", article.value())
                .update());
  }

  Optional<Opened> find(ReaderId reader, ArticleId article) {
    return store.read(jdbc -> find(jdbc, reader, article));
  }

  private static Optional<Opened> find(JdbcClient jdbc, ReaderId reader, ArticleId article) {
    return jdbc.sql("select * from reader_opened where reader = :reader and article = :article")
        .param("reader", reader.value())
        .param("article", article.value())
        .query(OpenedStore::opened)
        .optional();
  }

  List<Opened> history(ReaderId reader, Instant before, int limit) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select * from reader_opened where reader = :reader and last < :before
                    order by last desc, article desc limit :limit
                    """)
                .param("reader", reader.value())
                .param("before", Times.millis(before))
                .param("limit", limit)
                .query(OpenedStore::opened)
                .list());
  }

  List<Opened> begun(ReaderId reader, int limit) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select * from reader_opened
                    where reader = :reader and finished = 0 and place > 0
                    order by last desc, article desc limit :limit
                    """)
                .param("reader", reader.value())
                .param("limit", limit)
                .query(OpenedStore::opened)
                .list());
  }

  /** Whoever takes back that they opened something was never counted. */
  void forget(ReaderId reader, ArticleId article) {
    store.write(
        jdbc -> {
          find(jdbc, reader, article)
              .ifPresent(o -> new Tally(jdbc, Deed.OPENED).add(article, o.first(), -1));
          return jdbc.sql("delete from reader_opened where reader = :reader and article = :article")
              .param("reader", reader.value())
              .param("article", article.value())
              .update();
        });
  }

  void forgetAll(ReaderId reader) {
    store.write(
        jdbc -> {
          history(reader, Instant.MAX, Limits.OPENED_MAX)
              .forEach(o -> new Tally(jdbc, Deed.OPENED).add(o.article(), o.first(), -1));
          return jdbc.sql("delete from reader_opened where reader = :reader")
              .param("reader", reader.value())
              .update();
        });
  }

  private static Opened opened(ResultSet row, int number) throws SQLException {
    return new Opened(
        new ArticleId(row.getLong("article")),
        Times.instant(row.getLong("first")),
        Times.instant(row.getLong("last")),
        row.getInt("place"),
        row.getInt("places"),
        row.getInt("finished") == 1);
  }
}
