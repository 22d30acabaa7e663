package org.inkstand.edition.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inkstand.edition.Ranking;
import org.inkstand.edition.Ranking.Factors;
import org.inkstand.edition.Ranking.Tuned;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much signals count, as the store keeps it: rows are added and never changed. */
@Component
final class WeightStore implements Ranking.Tuning {

  private static final String SEQUENCE = "edition.weights";
  private static final Tuned HOUSE = new Tuned(0, Factors.HOUSE, Instant.EPOCH);

  private final Store store;
  // Asked for every story that is weighed; only this program writes it.
  private volatile @Nullable Tuned current;

  WeightStore(Store store) {
    this.store = store;
  }

  @Override
  public Tuned current() {
    Tuned known = current;
    return known == null ? looked() : known;
  }

  private synchronized Tuned looked() {
    Tuned found = list(1).stream().findFirst().orElse(HOUSE);
    current = found;
    return found;
  }

  /** Only what is kept for certain, so after the write. */
  private synchronized Optional<Tuned> remembered(Optional<Tuned> added) {
    added.ifPresent(tuned -> current = tuned);
    return added;
  }

  @Override
  public List<Tuned> list(int limit) {
    return store.read(jdbc -> newest(jdbc, limit));
  }

  @Override
  public Optional<Tuned> tune(Factors factors, long seen, Instant now) {
    return remembered(
        store.write(
            jdbc -> {
              long newest = newest(jdbc, 1).stream().mapToLong(Tuned::number).findFirst().orElse(0);
              return newest == seen ? Optional.of(added(jdbc, factors, now)) : Optional.empty();
            }));
  }

  @Override
  public Optional<Tuned> undo(long number, Instant now) {
    return remembered(
        store.write(
            jdbc -> {
              List<Tuned> last = newest(jdbc, 2);
              if (last.isEmpty() || last.getFirst().number() != number) {
                return Optional.empty();
              }
              Factors before = last.size() < 2 ? Factors.HOUSE : last.getLast().factors();
              return Optional.of(added(jdbc, before, now));
            }));
  }

  private Tuned added(JdbcClient jdbc, Factors factors, Instant now) {
    var tuned = new Tuned(Sequences.take(jdbc, SEQUENCE, 1), factors, now);
    jdbc.sql("insert into edition_weights (number, factors, at) values (:number, :factors, :at)")
        .param("number", tuned.number())
        .param("factors", text(factors))
        .param("at", Times.millis(now))
        .update();
    return tuned;
  }

  private static List<Tuned> newest(JdbcClient jdbc, int limit) {
    return jdbc.sql("select * from edition_weights order by number desc limit :limit")
        .param("limit", limit)
        .query(WeightStore::tuned)
        .list();
  }

  private static String text(Factors factors) {
    return factors.others().entrySet().stream()
        .map(entry -> entry.getKey() + ":" + entry.getValue())
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static Tuned tuned(ResultSet row, int number) throws SQLException {
    String text = row.getString("factors");
    Map<String, Double> others =
        Arrays.stream(text.split(","))
            .filter(part -> part.contains(":"))
            .map(part -> part.split(":"))
            .collect(Collectors.toMap(part -> part[0], part -> Double.parseDouble(part[1])));
    return new Tuned(row.getLong("number"), new Factors(others), Times.instant(row.getLong("at")));
  }
}
