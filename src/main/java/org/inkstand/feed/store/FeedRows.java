package org.inkstand.feed.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.FeedState.Why;
import org.inkstand.kit.sql.Times;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleId;

/** Feeds as rows. */
final class FeedRows {
  private FeedRows() {}

  static Due due(ResultSet row) throws SQLException {
    return new Due(
        new FeedId(row.getLong("id")),
        URI.create(row.getString("address")),
        Times.instant(row.getLong("next_fetch")),
        row.getString("outcome").equals(Outcome.UNREACHABLE.name()));
  }

  static FeedCard card(ResultSet row) throws SQLException {
    return new FeedCard(
        new FeedId(row.getLong("id")),
        new TitleId(row.getLong("title_id")),
        URI.create(row.getString("address")),
        row.getString("section"),
        new FeedCard.Mark(
            row.getString("etag"), row.getString("last_modified"), row.getLong("body_hash")),
        new FeedCard.Move(row.getString("moved_to"), row.getInt("moved_sights")),
        row.getInt("status"),
        row.getInt("failures"),
        Times.instant(row.getLong("failing_since")),
        new FeedCard.Learnt(
            Duration.ofMillis(row.getLong("interval_millis")),
            row.getString("habit"),
            row.getString("wish"),
            Times.instant(row.getLong("last_read"))),
        Times.instant(row.getLong("pushed_until")),
        row.getInt("reread") == 1);
  }

  private static Why why(ResultSet row) throws SQLException {
    return row.getLong("next_fetch") == Long.MAX_VALUE
        ? Why.NEVER
        : Why.valueOf(row.getString("why"));
  }

  static FeedState state(ResultSet row) throws SQLException {
    boolean paused = row.getInt("paused") == 1;
    return new FeedState(
        new FeedId(row.getLong("id")),
        new TitleId(row.getLong("title_id")),
        URI.create(row.getString("address")),
        paused ? Outcome.PAUSED : Outcome.valueOf(row.getString("outcome")),
        row.getString("reason"),
        row.getInt("status"),
        row.getInt("failures"),
        Times.instant(row.getLong("failing_since")),
        Times.instant(row.getLong("last_fetch")),
        Times.instant(row.getLong("last_news")),
        Times.instant(row.getLong("next_fetch")),
        row.getLong("items"),
        row.getString("flaws"),
        Duration.ofMillis(row.getLong("took_millis")),
        why(row));
  }
}
