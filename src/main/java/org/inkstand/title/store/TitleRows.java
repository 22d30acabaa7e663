package org.inkstand.title.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inkstand.kit.sql.Times;
import org.inkstand.title.Access;
import org.inkstand.title.FeedId;
import org.inkstand.title.Licence;
import org.inkstand.title.Licence.Signal;
import org.inkstand.title.Title;
import org.inkstand.title.TitleFeed;
import org.inkstand.title.TitleId;
import org.inkstand.title.rights.RightsSignals;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads titles, each with its feeds and with the licence that its site's signals leave. */
final class TitleRows {
  private TitleRows() {}

  /** The book after a place, oldest first. */
  static List<Entry> after(JdbcClient jdbc, long seq, int limit) {
    List<Row> rows =
        jdbc.sql(
                """
                select * from title_title
                where seq > :seq
                order by seq
                limit :limit
                """)
            .param("seq", seq)
            .param("limit", limit)
            .query((row, _) -> new Row(row))
            .list();
    return filled(jdbc, rows);
  }

  /** The line of one title; empty when there never was such a one. */
  static Optional<Entry> find(JdbcClient jdbc, TitleId id) {
    List<Row> rows =
        jdbc.sql("select * from title_title where id = :id")
            .param("id", id.value())
            .query((row, _) -> new Row(row))
            .list();
    return filled(jdbc, rows).stream().findFirst();
  }

  private static List<Entry> filled(JdbcClient jdbc, List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Long> ids = rows.stream().map(row -> row.id.value()).toList();
    Map<TitleId, List<TitleFeed>> feeds = new HashMap<>();
    jdbc.sql("select * from title_feed where title_id in (:ids) order by id")
        .param("ids", ids)
        .query(
            row -> {
              feeds.computeIfAbsent(titleId(row), _ -> new ArrayList<>()).add(feed(row));
            });
    Map<TitleId, List<Signal>> signals = new HashMap<>();
    jdbc.sql("select * from title_signal where title_id in (:ids) order by title_id, position")
        .param("ids", ids)
        .query(
            row -> {
              signals.computeIfAbsent(titleId(row), _ -> new ArrayList<>()).add(signal(row));
            });
    return rows.stream()
        .map(
            row ->
                row.entry(
                    feeds.getOrDefault(row.id, List.of()), signals.getOrDefault(row.id, List.of())))
        .toList();
  }

  private static TitleId titleId(ResultSet row) throws SQLException {
    return new TitleId(row.getLong("title_id"));
  }

  private static TitleFeed feed(ResultSet row) throws SQLException {
    return new TitleFeed(
        new FeedId(row.getLong("id")),
        URI.create(row.getString("address")),
        row.getString("section"),
        row.getInt("paused") == 1);
  }

  private static Signal signal(ResultSet row) throws SQLException {
    return new Signal(
        Signal.Kind.valueOf(row.getString("kind")),
        row.getString("value"),
        row.getString("source"));
  }

  private static Licence licence(ResultSet row) throws SQLException {
    String territory = row.getString("territory");
    return new Licence(
        Access.valueOf(row.getString("access")),
        row.getInt("full_text") == 1,
        row.getInt("excerpt_chars"),
        Duration.ofSeconds(row.getLong("embargo_seconds")),
        Duration.ofSeconds(row.getLong("expiry_seconds")),
        territory.isEmpty() ? Set.of() : Set.of(territory.split(",")),
        row.getInt("gift") == 1,
        row.getInt("apps") == 1,
        row.getInt("ai_use") == 1,
        row.getInt("share") == 1,
        row.getString("terms"));
  }

  /** A title's own row, still without its feeds. */
  private static final class Row {
    private final long seq;
    private final TitleId id;
    private final boolean removed;
    private final Title bare;

    private Row(ResultSet row) throws SQLException {
      seq = row.getLong("seq");
      id = new TitleId(row.getLong("id"));
      removed = row.getInt("removed") == 1;
      bare =
          new Title(
              id,
              java.util.Objects.requireNonNullElse(row.getString("slug"), ""),
              row.getString("name"),
              URI.create(row.getString("home_page")),
              row.getString("country"),
              row.getString("language"),
              row.getString("owner"),
              row.getString("description"),
              row.getInt("paused") == 1,
              Times.instant(row.getLong("since")),
              licence(row),
              List.of());
    }

    private Entry entry(List<TitleFeed> feeds, List<Signal> signals) {
      Title whole =
          new Title(
              id,
              bare.slug(),
              bare.name(),
              bare.homePage(),
              bare.country(),
              bare.language(),
              bare.owner(),
              bare.description(),
              bare.paused(),
              bare.since(),
              new RightsSignals(signals).applyTo(bare.licence()),
              feeds);
      return new Entry(seq, id, removed ? Optional.empty() : Optional.of(whole), signals);
    }
  }
}
