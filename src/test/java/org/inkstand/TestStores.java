package org.inkstand;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.StoreSettings;

/**
 * The two stores that Inkstand runs on, empty and with their tables.
 *
 * <p>A store's test extends {@link StoreContract} and so runs on both. PostgreSQL starts once a JVM
 * (a second or two); a new database there is a copy of one that already has its tables.
 */
public enum TestStores {
  /** A file in a temporary folder. */
  SQLITE {
    @Override
    public Store open() {
      try {
        Path folder = Files.createTempDirectory("inkstand-store");
        folder.toFile().deleteOnExit();
        return Store.open(StoreSettings.sqlite(folder));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  },

  /** A database of its own in an embedded server. */
  POSTGRES {
    @Override
    public Store open() {
      String name = "store_" + Server.DATABASES.incrementAndGet();
      Server.statement("create database " + name + " template " + Server.TEMPLATE);
      return Store.open(Server.settings(name));
    }
  };

  /** An empty store; the caller closes it. */
  public abstract Store open();

  /** Started when the first test asks for it, stopped with the JVM. */
  private static final class Server {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String TEMPLATE = "store_template";
    private static final EmbeddedPostgres POSTGRES = start();

    static {
      statement("create database " + TEMPLATE);
      Store.open(settings(TEMPLATE)).close();
    }

    private static EmbeddedPostgres start() {
      try {
        // On a machine with other work it takes longer than the ten seconds it is usually given.
        EmbeddedPostgres server =
            EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(2)).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        return server;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private static void close(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private static StoreSettings settings(String name) {
      return new StoreSettings(
          "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/" + name,
          "postgres",
          "postgres",
          2);
    }

    private static void statement(String sql) {
      try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException failure) {
        throw new IllegalStateException(sql, failure);
      }
    }
  }
}
