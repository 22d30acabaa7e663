package org.inkstand.reader.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.sql.Store;
import org.inkstand.reader.Limits;
import org.inkstand.reader.ReaderId;
import org.springframework.stereotype.Component;

/** What each reader read, and what they took back. */
@Component
public final class ReadBook {

  private final Store store;

  ReadBook(Store store) {
    this.store = store;
  }

  /**
   * What became of an article last.
   *
   * @param deed its number among this reader's deeds
   * @param read or taken back
   */
  public record Entry(long deed, boolean read) {}

  /** All of one reader's at a moment. */
  public record Pages(long version, Map<ArticleId, Entry> entries) {}

  /** The number of a reader's last deed; 0 before the first. */
  public long version(ReaderId reader) {
    return store.read(jdbc -> Versions.of(jdbc, reader));
  }

  /** Reads a reader's entries. The version is looked at first: at worst it is too old a one. */
  public Pages open(ReaderId reader) {
    long version = version(reader);
    Map<ArticleId, Entry> entries = new HashMap<>();
    store.read(
        jdbc -> {
          jdbc.sql("select article, deed, done from reader_read where reader = :reader")
              .param("reader", reader.value())
              .query(
                  row -> {
                    entries.put(
                        new ArticleId(row.getLong("article")),
                        new Entry(row.getLong("deed"), row.getInt("done") == 1));
                  });
          return entries;
        });
    return new Pages(version, entries);
  }

  /** Notes one deed about some articles; returns its number. */
  public long write(ReaderId reader, Collection<ArticleId> articles, boolean read) {
    return store.write(
        jdbc -> {
          long deed = Versions.next(jdbc, reader);
          store.batch(
              """
              insert into reader_read (reader, article, deed, done) values (?, ?, ?, ?)
              on conflict (reader, article) do update
              set deed = excluded.deed, done = excluded.done
              """,
              articles.stream()
                  .map(a -> new Object[] {reader.value(), a.value(), deed, read ? 1 : 0})
                  .toList());
          if (deed % 64 == 0) {
            trim(reader);
          }
          return deed;
        });
  }

  /** The oldest deeds are about articles that stand on no shelf any more. */
  private void trim(ReaderId reader) {
    store.write(
        jdbc ->
            jdbc.sql(
                    """
                    delete from reader_read
                    where reader = :reader and deed < (
                      select deed from reader_read where reader = :reader
                      order by deed desc limit 1 offset :max)
                    """)
                .param("reader", reader.value())
                .param("max", Limits.READ_MAX - 1)
                .update());
  }
}
