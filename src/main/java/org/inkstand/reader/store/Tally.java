package org.inkstand.reader.store;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.sql.Times;
import org.inkstand.reader.Library.Deed;
import org.inkstand.reader.Limits;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts readers of an article by day, and not which. One reader counts once: what they take back
 * is taken from the day on which it was counted. Whose rows are erased stays counted, since nobody
 * can tell any more what was theirs.
 */
record Tally(JdbcClient jdbc, Deed deed) {

  private static long day(Instant moment) {
    return Math.floorDiv(Times.millis(moment), Duration.ofDays(1).toMillis());
  }

  void add(ArticleId article, Instant when, int readers) {
    jdbc.sql(
            """
            insert into reader_tally (day, deed, article, readers)
            values (:day, :deed, :article, :readers)
            on conflict (day, deed, article) do update
            set readers = reader_tally.readers + excluded.readers
            """)
        .param("day", day(when))
        .param("deed", deed.name())
        .param("article", article.value())
        .param("readers", readers)
        .update();
  }

  Map<ArticleId, Integer> most(Instant since, int limit) {
    Map<ArticleId, Integer> most = new LinkedHashMap<>();
    jdbc.sql(
            """
            select article, sum(readers) as readers
            from reader_tally
            where deed = :deed and day >= :day
            group by article
            having sum(readers) >= :least
            order by readers desc, article desc
            limit :limit
            """)
        .param("deed", deed.name())
        .param("day", day(since))
        .param("least", Limits.TALLY_READERS_MIN)
        .param("limit", limit)
        .query(
            row -> {
              most.put(new ArticleId(row.getLong("article")), row.getInt("readers"));
            });
    return most;
  }
}
