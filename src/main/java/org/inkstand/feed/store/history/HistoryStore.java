package org.inkstand.feed.store.history;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkstand.feed.BadAnswer;
import org.inkstand.feed.FeedHistory;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.Tries;
import org.inkstand.feed.Tries.Delays;
import org.inkstand.feed.store.FeedLedger;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.inkstand.title.FeedId;
import org.springframework.stereotype.Component;

/** Reads the history of the feeds. It is written by {@link FeedLedger}, with each try. */
@Component
public final class HistoryStore implements FeedHistory {

  /** A dashboard may ask every few seconds; a silence is told in hours. */
  private static final Duration SILENCES_STALE = Duration.ofMinutes(2);

  private static final String SUMS =
      """
      select from_at, sum(tries) as tries, sum(refused) as refused,
        sum(unreachable) as unreachable, sum(flawed) as flawed, sum(fresh) as fresh,
        sum(dropped) as dropped, sum(bytes) as bytes, sum(took_millis) as took_millis,
        sum(within_minute) as d0, sum(within_five) as d1, sum(within_quarter) as d2,
        sum(within_hour) as d3, sum(within_six) as d4, sum(within_day) as d5, sum(later) as d6
      from feed_history
      where span = :span and from_at >= :oldest %s
      group by from_at
      order by from_at
      """;

  private final Store store;
  private final Clock clock;
  private volatile Known known = new Known(Instant.MIN, List.of());

  /** The history in this store. */
  public HistoryStore(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  private record Known(Instant at, List<Silence> silences) {}

  @Override
  public List<Tries> of(FeedId feed, Span span) {
    return tries(span, "and feed_id = :feed", feed.value());
  }

  @Override
  public List<Tries> all(Span span) {
    return tries(span, "", 0);
  }

  private List<Tries> tries(Span span, String which, long feed) {
    return store.read(
        jdbc ->
            jdbc.sql(SUMS.formatted(which))
                .param("span", span.length().toSeconds())
                .param("oldest", Times.millis(span.oldest(clock.instant())))
                .param("feed", feed)
                .query(HistoryStore::tries)
                .list());
  }

  private static Tries tries(ResultSet row, int number) throws SQLException {
    Integer[] delays = new Integer[Delays.BOUNDS.size() + 1];
    for (int i = 0; i < delays.length; i++) {
      delays[i] = row.getInt("d" + i);
    }
    return new Tries(
        Times.instant(row.getLong("from_at")),
        row.getInt("tries"),
        row.getInt("refused"),
        row.getInt("unreachable"),
        row.getInt("flawed"),
        row.getInt("fresh"),
        row.getInt("dropped"),
        row.getLong("bytes"),
        Duration.ofMillis(row.getLong("took_millis")),
        new Delays(List.of(delays)));
  }

  @Override
  public List<Silence> silences() {
    Instant now = clock.instant();
    Known last = known;
    if (last.at.isBefore(now.minus(SILENCES_STALE))) {
      last = new Known(now, Habits.silent(habitDays(now), now));
      known = last;
    }
    return last.silences;
  }

  /** A day with news of every feed that is read and answers well. */
  private List<Habits.Day> habitDays(Instant now) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select f.title_id, f.id, f.last_news, f.outcome, h.from_at, h.fresh,
                      h.quiet_millis
                    from feed_feed f
                    left join feed_history h on h.feed_id = f.id and h.span = :span
                      and h.from_at >= :oldest and h.fresh > 0
                    where f.removed = 0 and f.paused = 0
                    order by f.title_id, f.id, h.from_at
                    """)
                .param("span", Span.DAY.length().toSeconds())
                .param("oldest", Times.millis(Span.DAY.oldest(now)))
                .query(
                    (row, _) ->
                        new Habits.Day(
                            row.getLong("title_id"),
                            row.getLong("id"),
                            Times.instant(row.getLong("last_news")),
                            well(Outcome.valueOf(row.getString("outcome"))),
                            Times.instant(row.getLong("from_at")),
                            row.getInt("fresh"),
                            Duration.ofMillis(row.getLong("quiet_millis"))))
                .list());
  }

  private static boolean well(Outcome outcome) {
    return outcome == Outcome.READ || outcome == Outcome.UNCHANGED || outcome == Outcome.FLAWED;
  }

  @Override
  public List<Dropped> dropped() {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select feed_id, sum(dropped) as dropped
                    from feed_history
                    where span = :span and from_at >= :oldest and dropped > 0
                    group by feed_id
                    order by dropped desc, feed_id
                    """)
                .param("span", Span.DAY.length().toSeconds())
                .param("oldest", Times.millis(Span.DAY.oldest(clock.instant())))
                .query(
                    (row, _) ->
                        new Dropped(new FeedId(row.getLong("feed_id")), row.getLong("dropped")))
                .list());
  }

  @Override
  public Optional<BadAnswer> lastBad(FeedId feed) {
    return store.read(
        jdbc ->
            jdbc.sql("select * from feed_answer where feed_id = :feed")
                .param("feed", feed.value())
                .query(
                    (row, _) ->
                        new BadAnswer(
                            Times.instant(row.getLong("at")),
                            Outcome.valueOf(row.getString("outcome")),
                            row.getString("reason"),
                            row.getInt("status"),
                            URI.create(row.getString("address")),
                            row.getString("headers").lines().toList(),
                            row.getString("opening"),
                            row.getLong("body_bytes"),
                            row.getString("flaws").lines().toList()))
                .optional());
  }
}
