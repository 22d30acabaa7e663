package org.inkstand.kit.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everything that Inkstand keeps, behind one writer and a few readers.
 *
 * <p>SQLite has one writer by nature: giving it exactly one connection turns "database is locked"
 * into a short wait. PostgreSQL is used the same way but with a pool of writers. Times are stored
 * as milliseconds since 1970 UTC, truth values as 0 and 1, so that one text of SQL serves both.
 */
public final class Store implements AutoCloseable {

  /** How long a statement waits for the one writer of SQLite before it says so. */
  private static final long BUSY_MILLIS = 30_000;

  private static final int WRITERS_POSTGRES = 8;

  /** A server that is away is said to be after this: readers wait for the page that says so. */
  private static final long CONNECT_MILLIS = 5_000;

  /** No statement of ours takes so long but a vacuum; a line that was cut would never end. */
  private static final String SOCKET_SECONDS = "600";

  private final HikariDataSource writers;
  private final HikariDataSource readers;
  private final JdbcClient writing;
  private final JdbcClient reading;
  private final TransactionTemplate transaction;
  private final boolean embedded;

  private Store(HikariDataSource writers, HikariDataSource readers, boolean embedded) {
    this.writers = writers;
    this.readers = readers;
    this.embedded = embedded;
    this.writing = JdbcClient.create(writers);
    this.reading = JdbcClient.create(readers);
    this.transaction = new TransactionTemplate(new DataSourceTransactionManager(writers));
  }

  /** Opens the store and brings its tables up to date. */
  public static Store open(StoreSettings settings) {
    HikariDataSource writers = pool(settings, "writer", settings.sqlite() ? 1 : WRITERS_POSTGRES);
    Flyway.configure().dataSource(writers).locations("classpath:db/migration").load().migrate();
    return new Store(writers, pool(settings, "reader", settings.readers()), settings.sqlite());
  }

  private static HikariDataSource pool(StoreSettings settings, String name, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(settings.url());
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(settings.sqlite() ? BUSY_MILLIS : CONNECT_MILLIS);
    if (settings.sqlite()) {
      config.addDataSourceProperty("journal_mode", "WAL");
      config.addDataSourceProperty("synchronous", "FULL");
      config.addDataSourceProperty("busy_timeout", Long.toString(BUSY_MILLIS));
      config.addDataSourceProperty("foreign_keys", "true");
      config.addDataSourceProperty("cache_size", name.equals("writer") ? "-16000" : "-4000");
      config.addDataSourceProperty("temp_store", "MEMORY");
    } else {
      config.setUsername(settings.user());
      config.setPassword(settings.password());
      config.setValidationTimeout(CONNECT_MILLIS / 2);
      config.addDataSourceProperty("connectTimeout", Long.toString(CONNECT_MILLIS / 1_000));
      config.addDataSourceProperty("socketTimeout", SOCKET_SECONDS);
      config.addDataSourceProperty("tcpKeepAlive", "true");
    }
    return new HikariDataSource(config);
  }

  /** Does all of the work in one transaction, or none of it. A write inside a write joins it. */
  public <T> T write(Function<JdbcClient, T> work) {
    try {
      return transaction.execute(_ -> work.apply(writing));
    } catch (TransactionSystemException failure) {
      // On a full disk SQLite has rolled back by itself, and Spring complains that it cannot: what
      // the operator must hear is why.
      throw failure.getApplicationException() instanceof RuntimeException cause ? cause : failure;
    }
  }

  /**
   * Runs one statement for many rows, inside the running write or as a write of its own.
   *
   * @param sql with a question mark for each value
   */
  public void batch(String sql, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      new JdbcTemplate(writers).batchUpdate(sql, rows);
    }
  }

  /** Reads what was last committed. */
  public <T> T read(Function<JdbcClient, T> work) {
    return work.apply(reading);
  }

  /** Asks for a sign of life; throws what the store throws when it gives none. */
  public void ping() {
    read(jdbc -> jdbc.sql("select 1").query(Integer.class).single());
  }

  /** How much room it takes, and how much of that it has no use for now. */
  public Space space() {
    return read(
        jdbc ->
            embedded
                ? new Space(
                    pragma(jdbc, "page_count") * pragma(jdbc, "page_size"),
                    pragma(jdbc, "freelist_count") * pragma(jdbc, "page_size"))
                : new Space(number(jdbc, "select pg_database_size(current_database())"), 0));
  }

  /**
   * Bytes of a store.
   *
   * @param all on disk
   * @param unused of them; 0 where the store does not say
   */
  public record Space(long all, long unused) {}

  /**
   * Gives room back to the disk that deleted rows have left. Reading goes on meanwhile; what is
   * written to the embedded store waits until it is done, which takes about a second for 50 MB.
   */
  public void giveBack() {
    writing.sql("vacuum").update();
    if (embedded) {
      // The old pages go from the file when the log that replaced them is written into it.
      writing.sql("pragma wal_checkpoint(truncate)").query((_, _) -> 0).list();
    }
  }

  /** Lets go of the pages that the embedded store keeps in memory for the next write. */
  public void letGo() {
    if (embedded) {
      writing.sql("pragma shrink_memory").update();
    }
  }

  /** What keeps it, as {@code SQLite 3.53.0}. */
  public String version() {
    return read(
        jdbc ->
            embedded
                ? "SQLite " + text(jdbc, "select sqlite_version()")
                : "PostgreSQL " + text(jdbc, "show server_version"));
  }

  private static long pragma(JdbcClient jdbc, String name) {
    return number(jdbc, "pragma " + name);
  }

  private static long number(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  private static String text(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql).query(String.class).single();
  }

  /** Whether this is the store inside the data folder, of which a backup is a file. */
  public boolean embedded() {
    return embedded;
  }

  /** The writers' connections, for health checks and batches. */
  public DataSource writers() {
    return writers;
  }

  @Override
  public void close() {
    readers.close();
    writers.close();
  }
}
