package org.inkstand.edition.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkstand.edition.Decision;
import org.inkstand.edition.Decisions;
import org.inkstand.edition.Standing;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Editors' decisions as the store keeps them: rows are added and never changed. */
@Component
final class DecisionStore implements Decisions {

  private static final String SEQUENCE = "edition.decision";

  private final Store store;

  DecisionStore(Store store) {
    this.store = store;
  }

  @Override
  public Standing standing(Instant moment) {
    return new Standing(
        store.read(
            jdbc ->
                jdbc.sql(
                        """
                        select * from edition_decision
                        where at <= :moment and from_at <= :moment and until_at > :moment
                          and not exists (
                            select 1 from edition_decision later
                            where later.story = edition_decision.story
                              and later.kind = edition_decision.kind
                              and later.number > edition_decision.number
                              and later.at <= :moment)
                        order by number desc limit :limit
                        """)
                    .param("moment", Times.millis(moment))
                    .param("limit", Standing.DECISIONS_MAX)
                    .query(DecisionStore::decision)
                    .list()));
  }

  @Override
  public List<Decision> listLasting(Instant moment) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select * from edition_decision
                    where until_at > :moment and until_at > from_at
                      and not exists (
                        select 1 from edition_decision later
                        where later.story = edition_decision.story
                          and later.kind = edition_decision.kind
                          and later.number > edition_decision.number)
                    order by place, number limit :limit
                    """)
                .param("moment", Times.millis(moment))
                .param("limit", Standing.DECISIONS_MAX)
                .query(DecisionStore::decision)
                .list());
  }

  @Override
  public List<Decision> newest(long story) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select * from edition_decision
                    where number in (
                      select max(number) from edition_decision where story = :story group by kind)
                    order by number
                    """)
                .param("story", story)
                .query(DecisionStore::decision)
                .list());
  }

  @Override
  public Outcome decide(Decision decision, long seen, Instant now) {
    return store.write(
        jdbc -> {
          long newest = before(jdbc, decision, Long.MAX_VALUE).map(Decision::number).orElse(0L);
          return newest == seen ? added(jdbc, decision, now) : new Outcome.Overtaken();
        });
  }

  @Override
  public Outcome undo(long number, Instant now) {
    return store.write(
        jdbc -> {
          Optional<Decision> found =
              jdbc.sql("select * from edition_decision where number = :number")
                  .param("number", number)
                  .query(DecisionStore::decision)
                  .optional();
          boolean newest =
              found
                  .flatMap(decision -> before(jdbc, decision, Long.MAX_VALUE))
                  .filter(decision -> decision.number() == number)
                  .isPresent();
          if (!newest) {
            return new Outcome.Overtaken();
          }
          Decision decision = found.orElseThrow();
          return added(jdbc, before(jdbc, decision, number).orElse(nothing(decision, now)), now);
        });
  }

  /** Ends when it begins. */
  private static Decision nothing(Decision decision, Instant now) {
    return new Decision(
        0, decision.kind(), decision.story(), decision.place(), decision.words(), now, now);
  }

  /** The newest about the same story and of the same kind, before a number. */
  private static Optional<Decision> before(JdbcClient jdbc, Decision decision, long number) {
    return jdbc
        .sql(
            """
            select * from edition_decision
            where story = :story and kind = :kind and number < :number
            order by number desc limit 1
            """)
        .param("story", decision.story())
        .param("kind", decision.kind().name())
        .param("number", number)
        .query(DecisionStore::decision)
        .list()
        .stream()
        .findFirst();
  }

  private static Outcome added(JdbcClient jdbc, Decision decision, Instant now) {
    long number = Sequences.take(jdbc, SEQUENCE, 1);
    jdbc.sql(
            """
            insert into edition_decision
              (number, story, kind, place, words, from_at, until_at, at)
            values (:number, :story, :kind, :place, :words, :from, :until, :at)
            """)
        .param("number", number)
        .param("story", decision.story())
        .param("kind", decision.kind().name())
        .param("place", decision.place())
        .param("words", decision.words())
        .param("from", Times.millis(decision.from()))
        .param("until", Times.millis(decision.until()))
        .param("at", Times.millis(now))
        .update();
    return new Outcome.Kept(
        new Decision(
            number,
            decision.kind(),
            decision.story(),
            decision.place(),
            decision.words(),
            decision.from(),
            decision.until()));
  }

  @Override
  public Optional<Instant> nextTurn(Instant after) {
    return listLasting(after).stream()
        .map(decision -> decision.from().isAfter(after) ? decision.from() : decision.until())
        .filter(turn -> turn.isBefore(Instant.MAX))
        .min(Instant::compareTo);
  }

  @Override
  public long lastNumber() {
    return store.read(jdbc -> Sequences.last(jdbc, SEQUENCE));
  }

  private static Decision decision(ResultSet row, int number) throws SQLException {
    return new Decision(
        row.getLong("number"),
        Decision.Kind.valueOf(row.getString("kind")),
        row.getLong("story"),
        row.getInt("place"),
        row.getString("words"),
        Times.instant(row.getLong("from_at")),
        Times.instant(row.getLong("until_at")));
  }
}
