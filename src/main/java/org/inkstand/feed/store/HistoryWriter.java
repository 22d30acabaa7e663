package org.inkstand.feed.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.inkstand.feed.BadAnswer;
import org.inkstand.feed.FeedHistory.Span;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.Item;
import org.inkstand.feed.Tries.Delays;
import org.inkstand.kit.sql.Times;
import org.inkstand.title.FeedId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Adds one try to the history of its feed, inside the running write.
 *
 * <p>The try itself is counted where it was made. Its articles are counted where they were
 * published: so a feed has a history from its first reading on, as far back as its items go.
 */
final class HistoryWriter {

  /** What was published longer ago came by another way than the feed: how late says nothing. */
  private static final Duration DELAY_MAX = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;

  HistoryWriter(JdbcClient jdbc, DataSource writers) {
    this.jdbc = jdbc;
    this.batches = new NamedParameterJdbcTemplate(writers);
  }

  /**
   * Notes it.
   *
   * @param fresh the items that nobody had seen before
   */
  void note(FeedId feed, Verdict verdict, Announcement brought, List<Item> fresh) {
    Instant now = verdict.at();
    Lately lately = new Lately(now, fresh.isEmpty() ? now : lastNews(feed));
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Span span : Span.values()) {
      Row row = row(rows, span, now);
      row.counts[0]++;
      row.counts[1] += verdict.outcome() == Outcome.REFUSED ? 1 : 0;
      row.counts[1] += verdict.outcome() == Outcome.GONE ? 1 : 0;
      row.counts[2] += verdict.outcome() == Outcome.UNREACHABLE ? 1 : 0;
      row.counts[3] += verdict.outcome() == Outcome.FLAWED ? 1 : 0;
      row.counts[4] += brought.dropped();
      row.bytes += verdict.body().bytes();
      row.took += verdict.body().took().toMillis();
      published(rows, span, lately, fresh);
    }
    write(feed, rows);
    forget(feed, now);
  }

  /** The moment of a try, and when the feed last had news before it; the epoch for never. */
  private record Lately(Instant now, Instant lastNews) {
    boolean first() {
      return lastNews.equals(Instant.EPOCH);
    }
  }

  private Instant lastNews(FeedId feed) {
    return Times.instant(
        jdbc.sql("select last_news from feed_feed where id = :id")
            .param("id", feed.value())
            .query(Long.class)
            .single());
  }

  private static void published(Map<String, Row> rows, Span span, Lately lately, List<Item> fresh) {
    Instant now = lately.now;
    List<Instant> moments = new ArrayList<>();
    for (Item item : fresh) {
      Instant said = item.published();
      boolean known = said.isAfter(Instant.EPOCH) && !said.isAfter(now);
      Instant moment = known ? said : now;
      moments.add(moment);
      if (!moment.isBefore(span.oldest(now))) {
        row(rows, span, moment).fresh++;
      }
      Duration delay = Duration.between(moment, now);
      if (known && !lately.first() && delay.compareTo(DELAY_MAX) <= 0) {
        row(rows, span, now).delays[Delays.place(delay)]++;
      }
    }
    quiet(rows, span, lately, moments);
  }

  /**
   * Between two of a feed's articles: at its first reading their own dates tell, later its tries.
   */
  private static void quiet(
      Map<String, Row> rows, Span span, Lately lately, List<Instant> moments) {
    if (!lately.first() && !moments.isEmpty()) {
      row(rows, span, lately.now).quieter(Duration.between(lately.lastNews, lately.now));
      return;
    }
    List<Instant> inOrder = moments.stream().sorted().toList();
    for (int i = 1; i < inOrder.size(); i++) {
      if (!inOrder.get(i).isBefore(span.oldest(lately.now))) {
        row(rows, span, inOrder.get(i))
            .quieter(Duration.between(inOrder.get(i - 1), inOrder.get(i)));
      }
    }
  }

  private static Row row(Map<String, Row> rows, Span span, Instant moment) {
    Instant from = span.begin(moment);
    return rows.computeIfAbsent(span + " " + from, _ -> new Row(span, from));
  }

  private void write(FeedId feed, Map<String, Row> rows) {
    batches.batchUpdate(
        """
        insert into feed_history (feed_id, span, from_at, tries, refused, unreachable, flawed, fresh,
          dropped, bytes, took_millis, quiet_millis, within_minute, within_five, within_quarter,
          within_hour, within_six, within_day, later)
        values (:feed, :span, :from, :tries, :refused, :unreachable, :flawed, :fresh,
          :dropped, :bytes, :took, :quiet, :d0, :d1, :d2, :d3, :d4, :d5, :d6)
        on conflict (feed_id, span, from_at) do update
        set tries = feed_history.tries + excluded.tries,
          refused = feed_history.refused + excluded.refused,
          unreachable = feed_history.unreachable + excluded.unreachable,
          flawed = feed_history.flawed + excluded.flawed,
          fresh = feed_history.fresh + excluded.fresh,
          dropped = feed_history.dropped + excluded.dropped,
          bytes = feed_history.bytes + excluded.bytes,
          took_millis = feed_history.took_millis + excluded.took_millis,
          quiet_millis = case when feed_history.quiet_millis > excluded.quiet_millis
            then feed_history.quiet_millis else excluded.quiet_millis end,
          within_minute = feed_history.within_minute + excluded.within_minute,
          within_five = feed_history.within_five + excluded.within_five,
          within_quarter = feed_history.within_quarter + excluded.within_quarter,
          within_hour = feed_history.within_hour + excluded.within_hour,
          within_six = feed_history.within_six + excluded.within_six,
          within_day = feed_history.within_day + excluded.within_day,
          later = feed_history.later + excluded.later
        """,
        rows.values().stream().map(row -> row.values(feed)).toArray(MapSqlParameterSource[]::new));
  }

  private void forget(FeedId feed, Instant now) {
    for (Span span : Span.values()) {
      jdbc.sql(
              """
              delete from feed_history
              where feed_id = :feed and span = :span and from_at < :oldest
              """)
          .param("feed", feed.value())
          .param("span", span.length().toSeconds())
          .param("oldest", Times.millis(span.oldest(now)))
          .update();
    }
  }

  /** Keeps an answer that was no good in place of the one before. */
  int keep(FeedId feed, BadAnswer answer) {
    return jdbc.sql(
            """
                    insert into feed_answer (feed_id, at, outcome, reason, status, address, headers,
                      opening, body_bytes, flaws)
                    values (:feed, :at, :outcome, :reason, :status, :address, :headers,
                      :opening, :bytes, :flaws)
                    on conflict (feed_id) do update
                    set at = excluded.at, outcome = excluded.outcome, reason = excluded.reason,
                      status = excluded.status, address = excluded.address,
                      headers = excluded.headers, opening = excluded.opening,
                      body_bytes = excluded.body_bytes, flaws = excluded.flaws
                    """)
        .param("feed", feed.value())
        .param("at", Times.millis(answer.at()))
        .param("outcome", answer.outcome().name())
        .param("reason", answer.reason())
        .param("status", answer.status())
        .param("address", answer.address().toString())
        .param("headers", String.join("\n", answer.headers()))
        .param("opening", answer.opening())
        .param("bytes", answer.bodyBytes())
        .param("flaws", String.join("\n", answer.flaws()))
        .update();
  }

  /** What one try adds to one span. */
  private static final class Row {
    private final Span span;
    private final Instant from;
    private final int[] counts = new int[5];
    private final int[] delays = new int[Delays.BOUNDS.size() + 1];
    private int fresh;
    private long bytes;
    private long took;
    private long quiet;

    private Row(Span span, Instant from) {
      this.span = span;
      this.from = from;
    }

    private void quieter(Duration gap) {
      quiet = Math.max(quiet, gap.toMillis());
    }

    private MapSqlParameterSource values(FeedId feed) {
      MapSqlParameterSource values =
          new MapSqlParameterSource("feed", feed.value())
              .addValue("span", span.length().toSeconds())
              .addValue("from", Times.millis(from))
              .addValue("tries", counts[0])
              .addValue("refused", counts[1])
              .addValue("unreachable", counts[2])
              .addValue("flawed", counts[3])
              .addValue("dropped", counts[4])
              .addValue("fresh", fresh)
              .addValue("bytes", bytes)
              .addValue("took", took)
              .addValue("quiet", quiet);
      for (int i = 0; i < delays.length; i++) {
        values.addValue("d" + i, delays[i]);
      }
      return values;
    }
  }
}
