package org.inkstand.feed.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.inkstand.feed.HubSubscription;
import org.inkstand.feed.HubSubscription.State;
import org.inkstand.kit.sql.Times;
import org.inkstand.title.FeedId;

/** Subscriptions at hubs as rows. */
final class HubRows {
  private HubRows() {}

  static HubRow row(ResultSet row) throws SQLException {
    return new HubRow(
        new HubSubscription(
            new FeedId(row.getLong("feed_id")),
            URI.create(row.getString("hub")),
            row.getString("topic"),
            State.valueOf(row.getString("state")),
            row.getString("reason"),
            Times.instant(row.getLong("lease_until")),
            Times.instant(row.getLong("last_ping")),
            row.getLong("pings"),
            row.getLong("forged")),
        row.getString("token"),
        row.getString("secret"),
        row.getString("pending"),
        row.getInt("tries"),
        Times.instant(row.getLong("next_act")));
  }
}
