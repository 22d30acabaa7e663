package org.inkstand.edition.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkstand.edition.Edition;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Editions;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.springframework.stereotype.Component;

/** Editions as the store keeps them. */
@Component
final class EditionStore implements Editions {

  private final Store store;

  EditionStore(Store store) {
    this.store = store;
  }

  @Override
  public Optional<Edition> latest(EditionKind kind) {
    return at(kind, Instant.MAX);
  }

  @Override
  public Optional<Edition> find(long number) {
    return store.read(
        jdbc ->
            jdbc.sql("select * from edition_edition where number = :number")
                .param("number", number)
                .query(EditionStore::edition)
                .optional());
  }

  @Override
  public Optional<Edition> at(EditionKind kind, Instant moment) {
    return store.read(
        jdbc ->
            jdbc
                .sql(
                    """
                    select * from edition_edition where kind = :kind and published <= :moment
                    order by published desc, number desc limit 1
                    """)
                .param("kind", kind.name())
                .param("moment", Times.millis(moment))
                .query(EditionStore::edition)
                .list()
                .stream()
                .findFirst());
  }

  @Override
  public List<Edition> listHourly(EditionKind kind, Instant from, Instant to, int limit) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select * from edition_edition
                    where number in (
                      select max(number) from edition_edition
                      where kind = :kind and published >= :from and published < :to
                      group by hour)
                    order by published desc, number desc limit :limit
                    """)
                .param("kind", kind.name())
                .param("from", Times.millis(from))
                .param("to", Times.millis(to))
                .param("limit", limit)
                .query(EditionStore::edition)
                .list());
  }

  @Override
  public Optional<Instant> first(EditionKind kind) {
    return store.read(
        jdbc ->
            jdbc
                .sql(
                    """
                    select published from edition_edition where kind = :kind
                    order by published limit 1
                    """)
                .param("kind", kind.name())
                .query(Long.class)
                .list()
                .stream()
                .findFirst()
                .map(Times::instant));
  }

  @Override
  public Set<EditionKind> kinds() {
    return store.read(
        jdbc ->
            jdbc
                .sql(
                    // From kind to kind along the index: reading a year of editions for their
                    // forty kinds would take as long as the year is.
                    """
                    with recursive kinds (kind) as (
                      select min(kind) from edition_edition
                      union all
                      select (
                        select min(kind) from edition_edition where edition_edition.kind > kinds.kind)
                      from kinds where kinds.kind is not null)
                    select kind from kinds where kind is not null
                    """)
                .query(String.class)
                .list()
                .stream()
                .map(EditionKind::named)
                .collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public long lastNumber() {
    return store.read(jdbc -> Sequences.last(jdbc, EditionBook.SEQUENCE));
  }

  private static Edition edition(ResultSet row, int number) throws SQLException {
    return new Edition(
        row.getLong("number"),
        EditionKind.named(row.getString("kind")),
        Times.instant(row.getLong("published")),
        SlotLines.unpacked(row.getBytes("slots")));
  }
}
