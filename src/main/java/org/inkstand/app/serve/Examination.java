package org.inkstand.app.serve;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.inkstand.app.settings.Settings;
import org.inkstand.kit.sql.StoreSettings;

/** What a look at an installation finds, each finding with what to do about it. */
public final class Examination {

  /** Below this the store, the index and the pictures will soon have no room. */
  private static final long ROOM_BYTES_MIN = 1L << 30;

  private final Settings settings;
  private final Path folder;
  private final List<Finding> findings = new ArrayList<>();

  /** Of an installation, running or not. */
  public Examination(Settings settings, Path folder) {
    this.settings = settings;
    this.folder = folder;
  }

  /**
   * One thing looked at.
   *
   * @param remedy what to do; empty when it is well
   */
  public record Finding(boolean well, String says, String remedy) {}

  /** Looks at everything. */
  public List<Finding> findings() {
    findings.clear();
    well("Inkstand %s on Java %s".formatted(Version.TEXT, Runtime.version()));
    folder();
    room();
    port();
    store();
    secret();
    return List.copyOf(findings);
  }

  private void folder() {
    if (!Files.exists(folder)) {
      well("there is no data folder yet at %s; the first start makes it".formatted(folder));
    } else if (!Files.isWritable(folder)) {
      problem(
          "the data folder %s cannot be written".formatted(folder),
          "give it to the user who runs Inkstand: chown -R USER " + folder);
    } else {
      well("the data folder is " + folder);
    }
  }

  private void room() {
    Path there = folder;
    for (Path up = folder; up != null && !Files.exists(there); up = up.getParent()) {
      there = up;
    }
    try {
      long free = Files.getFileStore(there).getUsableSpace();
      String says = "%.1f GB are free on its disk".formatted(free / 1e9);
      if (free < ROOM_BYTES_MIN) {
        problem(says, "make room: below 1 GB the store may not be able to grow");
      } else {
        well(says);
      }
    } catch (IOException failure) {
      problem("the disk of %s does not answer: %s".formatted(there, failure), "check the disk");
    }
  }

  private void port() {
    int port = settings.number("inkstand.port");
    try (ServerSocket socket = new ServerSocket(port)) {
      well("port %d is free (nothing is serving there now)".formatted(socket.getLocalPort()));
    } catch (IOException _) {
      boolean running = running();
      if (running) {
        well("Inkstand is running on port " + port);
      } else {
        problem(
            "port %d is taken by another program".formatted(port),
            "choose another with --port, or inkstand.port in inkstand.properties");
      }
    }
  }

  private boolean running() {
    if (!Files.exists(folder)) {
      return false;
    }
    try (DataFolder _ = DataFolder.take(folder)) {
      return false;
    } catch (DataFolder.Unusable _) {
      return true;
    }
  }

  private void store() {
    StoreSettings where = Stores.of(settings, folder);
    boolean embedded = where.url().startsWith("jdbc:sqlite:");
    if (embedded && !Files.exists(folder.resolve("inkstand.db"))) {
      well("the store will be made at the first start");
      return;
    }
    try (Connection connection =
            DriverManager.getConnection(where.url(), where.user(), where.password());
        Statement statement = connection.createStatement()) {
      if (embedded) {
        sound(statement);
      }
      count(statement, "title_title", "titles");
      count(statement, "article_article", "articles");
    } catch (SQLException failure) {
      problem(
          "the store does not open: " + failure.getMessage(),
          embedded
              ? "restore the last backup: inkstand restore DIR --replace"
              : "check inkstand.store.url, user and password, and that PostgreSQL runs");
    }
  }

  private void sound(Statement statement) throws SQLException {
    try (ResultSet check = statement.executeQuery("pragma quick_check")) {
      String answer = check.next() ? check.getString(1) : "no answer";
      if (answer.equals("ok")) {
        well("the store is sound");
      } else {
        problem(
            "the store is damaged: " + answer,
            "restore the last backup: inkstand restore DIR --replace");
      }
    }
  }

  private void count(Statement statement, String table, String what) throws SQLException {
    try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
      well("%,d %s in the store".formatted(count.next() ? count.getLong(1) : 0, what));
    }
  }

  private void secret() {
    Path secret = folder.resolve("secret.key");
    try {
      if (Files.exists(secret)
          && secret.getFileSystem().supportedFileAttributeViews().contains("posix")
          && Files.getPosixFilePermissions(secret).contains(PosixFilePermission.OTHERS_READ)) {
        problem(secret + " can be read by everybody", "chmod 600 " + secret);
      }
    } catch (IOException failure) {
      problem("%s cannot be looked at: %s".formatted(secret, failure), "check its owner");
    }
  }

  private void well(String says) {
    findings.add(new Finding(true, says, ""));
  }

  private void problem(String says, String remedy) {
    findings.add(new Finding(false, says.strip(), remedy));
  }
}
