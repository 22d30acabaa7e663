package org.inkstand.reader.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.inkstand.StoreContract;
import org.inkstand.article.ArticleId;
import org.inkstand.reader.Follow;
import org.inkstand.reader.Mute;
import org.inkstand.reader.Mute.Manner;
import org.inkstand.reader.Mute.Reach;
import org.inkstand.reader.ReaderId;
import org.junit.jupiter.api.Test;

/** Nothing remains of who asked to be erased: every table of the store is looked into. */
class ErasedRowsTest extends StoreContract {

  private static final Instant NINE = Instant.parse("2026-11-17T09:00:00Z");

  /** A number, and words, that stand nowhere else. */
  private static final ReaderId ANN = new ReaderId(815_471_123L);

  private static final String SECRET = "qwoxvz";

  private static final ReaderId BEN = new ReaderId(2);

  @Test
  void nothingOfAReaderRemainsInAnyTable() throws SQLException {
    live(ANN);
    live(BEN);
    assertThat(traces(Long.toString(ANN.value()))).hasSize(9);

    stores().erased().erase(ANN);

    assertThat(traces(Long.toString(ANN.value()))).isEmpty();
    stores().erased().erase(BEN);
    assertThat(traces(SECRET)).isEmpty();
  }

  @Test
  void whatOthersHaveStays() {
    live(ANN);
    live(BEN);

    stores().erased().erase(ANN);

    assertThat(stores().marks().follows(BEN)).hasSize(1);
    assertThat(stores().library().saved(BEN, SECRET, 9)).hasSize(1);
  }

  /** Every table that has a reader in it is one that erasure knows. */
  @Test
  void noTableOfReadersIsForgotten() throws SQLException {
    assertThat(ErasedRows.TABLES).containsExactlyInAnyOrderElementsOf(tablesWith("reader"));
  }

  private void live(ReaderId reader) {
    ReaderStores stores = stores();
    ArticleId flood = new ArticleId(11);
    stores.marks().follow(reader, new Follow(Follow.Kind.PERSON, SECRET, NINE));
    stores
        .marks()
        .mute(
            reader, new Mute(Mute.Kind.PHRASE, SECRET, Reach.TEXT, Manner.HIDE, Instant.MAX, NINE));
    stores.marks().setLook(reader, SECRET);
    stores.library().open(reader, flood);
    stores.library().save(reader, flood);
    stores.library().tag(reader, flood, List.of(SECRET));
    stores.highlights().mark(reader, flood, SECRET, SECRET);
    stores.readBook().write(reader, List.of(flood), true);
  }

  private ReaderStores stores() {
    return new ReaderStores(store, Clock.fixed(NINE, ZoneOffset.UTC));
  }

  private List<String> tablesWith(String column) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = store.writers().getConnection();
        ResultSet columns = connection.getMetaData().getColumns(null, null, "%", column)) {
      while (columns.next()) {
        found.add(columns.getString("TABLE_NAME"));
      }
    }
    return found;
  }

  /** The tables in any column of which this stands. */
  private List<String> traces(String what) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = store.writers().getConnection();
        ResultSet columns = connection.getMetaData().getColumns(null, null, "%", "%")) {
      while (columns.next()) {
        String table = columns.getString("TABLE_NAME");
        String column = columns.getString("COLUMN_NAME");
        if (ours(columns.getString("TABLE_SCHEM"), table) && !found.contains(table)) {
          long rows =
              store.read(
                  jdbc ->
                      jdbc.sql(
                              "select count(*) from %s where cast(%s as text) like :what"
                                  .formatted(table, column))
                          .param("what", "%" + what + "%")
                          .query(Long.class)
                          .single());
          if (rows > 0) {
            found.add(table);
          }
        }
      }
    }
    return found;
  }

  private static boolean ours(@org.jspecify.annotations.Nullable String schema, String table) {
    return (schema == null || schema.isEmpty() || schema.equals("public"))
        && !table.startsWith("sqlite_")
        && !table.startsWith("flyway_");
  }
}
