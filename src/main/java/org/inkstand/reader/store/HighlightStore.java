package org.inkstand.reader.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.inkstand.reader.Highlights;
import org.inkstand.reader.Limits;
import org.inkstand.reader.Marks;
import org.inkstand.reader.ReaderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marked passages and notes in the store. */
@Component
final class HighlightStore implements Highlights {

  private final Store store;
  private final Clock clock;

  HighlightStore(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public long mark(ReaderId reader, ArticleId article, String quote, String note) {
    Instant now = clock.instant();
    Highlight made = new Highlight(0, article, quote, note, now, now);
    return store.write(
        jdbc -> {
          long id = next(jdbc, reader);
          jdbc.sql(
                  """
                  insert into reader_highlight (reader, id, article, quote, note, at, changed)
                  values (:reader, :id, :article, :quote, :note, :now, :now)
                  """)
              .param("reader", reader.value())
              .param("id", id)
              .param("article", article.value())
              .param("quote", made.quote())
              .param("note", made.note())
              .param("now", Times.millis(now))
              .update();
          return id;
        });
  }

  private static long next(JdbcClient jdbc, ReaderId reader) {
    long kept =
        jdbc.sql("select count(*) from reader_highlight where reader = :reader")
            .param("reader", reader.value())
            .query(Long.class)
            .single();
    if (kept >= Limits.HIGHLIGHTS_MAX) {
      throw new Marks.Refused("not more than " + Limits.HIGHLIGHTS_MAX);
    }
    return Sequences.take(jdbc, "reader.highlight", 1);
  }

  @Override
  public void note(ReaderId reader, long id, String note) {
    store.write(
        jdbc ->
            jdbc.sql(
                    """
                    update reader_highlight set note = :note, changed = :now
                    where reader = :reader and id = :id and (quote <> '' or :note <> '')
                    """)
                .param("note", Limits.note(note))
                .param("now", Times.millis(clock.instant()))
                .param("reader", reader.value())
                .param("id", id)
                .update());
  }

  @Override
  public void erase(ReaderId reader, long id) {
    store.write(
        jdbc ->
            jdbc.sql("delete from reader_highlight where reader = :reader and id = :id")
                .param("reader", reader.value())
                .param("id", id)
                .update());
  }

  @Override
  public List<Highlight> of(ReaderId reader, ArticleId article) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select * from reader_highlight
                    where reader = :reader and article = :article order by id
                    """)
                .param("reader", reader.value())
                .param("article", article.value())
                .query(HighlightStore::highlight)
                .list());
  }

  @Override
  public List<Highlight> list(ReaderId reader, int limit) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select * from reader_highlight where reader = :reader
                    order by id desc limit :limit
                    """)
                .param("reader", reader.value())
                .param("limit", limit)
                .query(HighlightStore::highlight)
                .list());
  }

  private static Highlight highlight(ResultSet row, int number) throws SQLException {
    return new Highlight(
        row.getLong("id"),
        new ArticleId(row.getLong("article")),
        row.getString("quote"),
        row.getString("note"),
        Times.instant(row.getLong("at")),
        Times.instant(row.getLong("changed")));
  }
}
