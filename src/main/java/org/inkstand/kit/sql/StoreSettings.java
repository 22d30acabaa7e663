package org.inkstand.kit.sql;

import java.nio.file.Path;

/**
 * Where the store is.
 *
 * @param url a JDBC address: {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://HOST/NAME}
 * @param user who signs in there; empty for SQLite
 * @param password with what; empty for SQLite
 * @param readers how many read at once, 1 to 64
 */
public record StoreSettings(String url, String user, String password, int readers) {
  public StoreSettings {
    if (!url.startsWith("jdbc:sqlite:") && !url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException("not a SQLite or PostgreSQL address: " + url);
    }
  }

  /** The embedded store of a data folder. */
  public static StoreSettings sqlite(Path folder) {
    return new StoreSettings("jdbc:sqlite:" + folder.resolve("inkstand.db"), "", "", 4);
  }

  boolean sqlite() {
    return url.startsWith("jdbc:sqlite:");
  }

  @Override
  public String toString() {
    return "StoreSettings[url=%s, user=%s]".formatted(url, user);
  }
}
