package org.inkstand.reader.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.sql.Cursors;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.inkstand.reader.ForYou.Kept;
import org.inkstand.reader.ForYou.Reading;
import org.inkstand.reader.ReaderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Readings as the store keeps them, one row a reader and article.
 *
 * <p>Taking one in returns when it is on disk. A disk can make some hundred promises a second and
 * readers send thousands of readings: so those that wait while one write runs go together into the
 * next, and all are told at once. Nobody waits for more than two writes.
 */
@Component
public final class ReadingStore {

  static final String SEQUENCE = "reader.reading";

  private static final int TOGETHER_MAX = 1_000;

  private final Store store;
  private final Clock clock;
  private final ConcurrentLinkedQueue<Waiting> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock writing = new ReentrantLock();

  private record Waiting(ReaderId reader, Reading reading, CompletableFuture<Void> done) {}

  ReadingStore(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Takes one in; returns when it is on disk, throws when it is not. */
  public void take(ReaderId reader, Reading reading) {
    var mine = new Waiting(reader, reading, new CompletableFuture<>());
    waiting.add(mine);
    writing.lock();
    try {
      while (!mine.done().isDone()) {
        writeSome();
      }
    } finally {
      writing.unlock();
    }
    mine.done().join();
  }

  private void writeSome() {
    List<Waiting> some = new ArrayList<>();
    Waiting next = waiting.poll();
    while (next != null) {
      some.add(next);
      next = some.size() < TOGETHER_MAX ? waiting.poll() : null;
    }
    try {
      store.write(jdbc -> write(jdbc, some));
      some.forEach(each -> each.done().complete(null));
    } catch (RuntimeException failure) {
      some.forEach(each -> each.done().completeExceptionally(failure));
    }
  }

  private int write(JdbcClient jdbc, List<Waiting> some) {
    long change = Sequences.take(jdbc, SEQUENCE, some.size());
    long now = Times.millis(clock.instant());
    List<Object[]> rows = new ArrayList<>(some.size());
    for (Waiting each : some) {
      rows.add(
          new Object[] {
            each.reader().value(),
            each.reading().article().value(),
            now,
            now,
            each.reading().seconds(),
            each.reading().completion(),
            change++
          });
    }
    // An answer that comes late or twice must not make a reading shorter.
    store.batch(
        """
        insert into reader_reading
          (reader, article, first, last, seconds, completion, worth, change)
        values (?, ?, ?, ?, ?, ?, 0, ?)
        on conflict (reader, article) do update set
          last = excluded.last,
          seconds = case when excluded.seconds > reader_reading.seconds
            then excluded.seconds else reader_reading.seconds end,
          completion = case when excluded.completion > reader_reading.completion
            then excluded.completion else reader_reading.completion end,
          change = excluded.change
        """,
        rows);
    return some.size();
  }

  /** The last readings of somebody, from a moment on. */
  public List<Kept> list(ReaderId reader, Instant since, int limit) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select * from reader_reading
                    where reader = :reader and last >= :since
                    order by last desc, article desc limit :limit
                    """)
                .param("reader", reader.value())
                .param("since", Times.millis(since))
                .param("limit", limit)
                .query((row, _) -> kept(row))
                .list());
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        reading(row), Times.instant(row.getLong("first")), Times.instant(row.getLong("last")));
  }

  private static Reading reading(ResultSet row) throws SQLException {
    return new Reading(
        new ArticleId(row.getLong("article")), row.getInt("seconds"), row.getInt("completion"));
  }

  /** Forgets all of somebody's. */
  public void forget(ReaderId reader) {
    store.write(
        jdbc ->
            jdbc.sql("delete from reader_reading where reader = :reader")
                .param("reader", reader.value())
                .update());
  }

  /**
   * A reading from which not all is learned.
   *
   * @param worth what of it was learned already, in thousandths
   */
  public record Lesson(ReaderId reader, Kept kept, int worth, long change) {}

  /** What was read since a place in the book. */
  public List<Lesson> lessonsAfter(long cursor, int limit) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select * from reader_reading where change > :cursor
                    order by change limit :limit
                    """)
                .param("cursor", cursor)
                .param("limit", limit)
                .query(
                    (row, _) ->
                        new Lesson(
                            new ReaderId(row.getLong("reader")),
                            kept(row),
                            row.getInt("worth"),
                            row.getLong("change")))
                .list());
  }

  /** The newest place in the book. */
  public long last() {
    return store.read(jdbc -> Sequences.last(jdbc, SEQUENCE));
  }

  /** How far a step has come in the book. */
  public long cursor(String step) {
    return store.read(jdbc -> Cursors.of(jdbc, step));
  }

  /**
   * Learns: the work, how much of each reading is learned now, and the step's cursor, in one
   * transaction.
   */
  public void learn(String step, Runnable work, List<Lesson> noted, long cursor) {
    store.write(
        jdbc -> {
          work.run();
          note(noted);
          Cursors.move(jdbc, step, cursor);
          return noted.size();
        });
  }

  private void note(List<Lesson> lessons) {
    store.batch(
        "update reader_reading set worth = ? where reader = ? and article = ?",
        lessons.stream()
            .map(
                lesson ->
                    new Object[] {
                      lesson.worth(),
                      lesson.reader().value(),
                      lesson.kept().reading().article().value()
                    })
            .toList());
  }
}
