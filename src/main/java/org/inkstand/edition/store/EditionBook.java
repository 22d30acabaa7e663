package org.inkstand.edition.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.inkstand.edition.Edition;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Slot;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Publishes editions, and keeps the archive to a size: all of the last two days, and of older days
 * the last of each hour.
 */
@Component
public final class EditionBook {

  static final String SEQUENCE = "edition.edition";

  private static final Duration WHOLE = Duration.ofDays(2);
  private static final long HOUR = Duration.ofHours(1).toMillis();

  private final Store store;

  EditionBook(Store store) {
    this.store = store;
  }

  /** Publishes one; what it gets is its number. */
  public Edition publish(EditionKind kind, Instant now, List<Slot> slots) {
    return store.write(
        jdbc -> {
          long number = Sequences.take(jdbc, SEQUENCE, 1);
          long millis = Times.millis(now);
          long hour = Math.floorDiv(millis, HOUR);
          if (isFirstOf(jdbc, kind, hour)) {
            thin(jdbc, kind, now.minus(WHOLE));
          }
          jdbc.sql(
                  """
                  insert into edition_edition (number, kind, published, hour, slots)
                  values (:number, :kind, :published, :hour, :slots)
                  """)
              .param("number", number)
              .param("kind", kind.name())
              .param("published", millis)
              .param("hour", hour)
              .param("slots", SlotLines.packed(slots))
              .update();
          return new Edition(number, kind, now, slots);
        });
  }

  /** Once an hour is often enough to look at what has grown old. */
  private static boolean isFirstOf(JdbcClient jdbc, EditionKind kind, long hour) {
    return jdbc.sql("select count(*) from edition_edition where kind = :kind and hour = :hour")
            .param("kind", kind.name())
            .param("hour", hour)
            .query(Long.class)
            .single()
        == 0;
  }

  private static void thin(JdbcClient jdbc, EditionKind kind, Instant before) {
    jdbc.sql(
            """
            delete from edition_edition
            where kind = :kind and published < :before and exists (
              select 1 from edition_edition later
              where later.kind = edition_edition.kind and later.hour = edition_edition.hour
                and later.number > edition_edition.number)
            """)
        .param("kind", kind.name())
        .param("before", Times.millis(before))
        .update();
  }
}
