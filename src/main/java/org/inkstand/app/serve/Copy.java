package org.inkstand.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Copies of a data folder.
 *
 * <p>The store is copied by SQLite itself, in one moment of it, while others read and write; the
 * secret and the settings go with it. The search index and the pictures do not: both are made again
 * from what the store holds. A copy carries a list of its files with their SHA-256 and the number
 * of articles, against which it is checked before it is put back.
 */
public final class Copy {

  private static final String STORE = "inkstand.db";
  private static final String LIST = "copy.properties";
  private static final List<String> BESIDE = List.of("secret.key", "inkstand.properties");

  private final Path folder;

  /** Of or into this data folder. */
  public Copy(Path folder) {
    this.folder = folder;
  }

  /** A copy could not be made or put back; the message says why. */
  public static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String says;

    Failed(String says) {
      super(says);
      this.says = says;
    }

    /** What went wrong, for the person who asked. */
    public String says() {
      return says;
    }
  }

  /** Copies the folder; returns a line for the person who asked. */
  public String make(Path target) {
    Path store = folder.resolve(STORE);
    if (!Files.exists(store)) {
      throw new Failed("there is no installation in " + folder);
    }
    try {
      Files.createDirectories(target);
      if (!empty(target)) {
        throw new Failed("the folder %s is not empty".formatted(target));
      }
      try (Connection connection = open(store);
          Statement statement = connection.createStatement()) {
        String quoted = target.resolve(STORE).toAbsolutePath().toString().replace("'", "''");
        statement.execute("vacuum into '%s'".formatted(quoted));
      }
      for (String name : BESIDE) {
        if (Files.exists(folder.resolve(name))) {
          Files.copy(
              folder.resolve(name), target.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
      long articles = check(target.resolve(STORE));
      list(target, articles);
      return "copied %,d articles to %s".formatted(articles, target);
    } catch (IOException | SQLException failure) {
      throw new Failed("could not copy %s to %s: %s".formatted(folder, target, failure));
    }
  }

  /** Checks a copy and puts it into the folder; returns a line for the person who asked. */
  public String putBack(Path source, boolean replace) {
    try {
      long articles = verify(source);
      if (Files.exists(folder.resolve(STORE))) {
        if (!replace) {
          throw new Failed("%s holds an installation; --replace sets it aside".formatted(folder));
        }
        setAside();
      }
      for (String name : files(source)) {
        Files.copy(source.resolve(name), folder.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
      }
      return "restored %,d articles into %s; the search index is made again at the next start"
          .formatted(articles, folder);
    } catch (IOException | SQLException failure) {
      throw new Failed("could not restore %s: %s".formatted(source, failure));
    }
  }

  private long verify(Path source) throws IOException, SQLException {
    Properties list = read(source);
    for (String name : files(source)) {
      String now = Files.exists(source.resolve(name)) ? sha256(source.resolve(name)) : "missing";
      if (!now.equals(list.getProperty("sha256." + name))) {
        throw new Failed(
            "%s in %s is not as it was copied; nothing was changed".formatted(name, source));
      }
    }
    long articles = check(source.resolve(STORE));
    if (!Long.toString(articles).equals(list.getProperty("articles"))) {
      throw new Failed("the copy does not hold the articles it lists; nothing was changed");
    }
    return articles;
  }

  private void setAside() throws IOException {
    String stamp =
        DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
            .withZone(ZoneOffset.UTC)
            .format(Instant.now());
    Path aside = folder.resolve("before-restore-" + stamp);
    Files.createDirectories(aside);
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        String name = entry.getFileName().toString();
        if (!name.equals("inkstand.lock") && !name.startsWith("before-restore-")) {
          Files.move(entry, aside.resolve(name));
        }
      }
    }
  }

  /** Asks SQLite whether the file is sound; returns how many articles it holds. */
  private static long check(Path store) throws SQLException {
    try (Connection connection = open(store);
        Statement statement = connection.createStatement()) {
      try (ResultSet sound = statement.executeQuery("pragma integrity_check")) {
        if (!sound.next() || !sound.getString(1).equals("ok")) {
          throw new Failed("%s is damaged: %s".formatted(store, sound.getString(1)));
        }
      }
      try (ResultSet count = statement.executeQuery("select count(*) from article_article")) {
        return count.next() ? count.getLong(1) : 0;
      }
    }
  }

  private static Connection open(Path store) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + store.toAbsolutePath());
  }

  private static void list(Path target, long articles) throws IOException {
    Properties list = new Properties();
    list.setProperty("version", Version.TEXT);
    list.setProperty("made", Instant.now().toString());
    list.setProperty("articles", Long.toString(articles));
    try (Stream<Path> entries = Files.list(target)) {
      for (Path file : entries.filter(Files::isRegularFile).toList()) {
        list.setProperty("sha256." + file.getFileName(), sha256(file));
      }
    }
    try (Writer writer = Files.newBufferedWriter(target.resolve(LIST))) {
      list.store(writer, "a copy of an Inkstand data folder");
    }
  }

  private static Properties read(Path source) throws IOException {
    if (!Files.exists(source.resolve(LIST))) {
      throw new Failed(source + " is no copy that inkstand backup has made");
    }
    Properties list = new Properties();
    try (Reader reader = Files.newBufferedReader(source.resolve(LIST))) {
      list.load(reader);
    }
    return list;
  }

  private static List<String> files(Path source) throws IOException {
    return read(source).stringPropertyNames().stream()
        .filter(key -> key.startsWith("sha256."))
        .map(key -> key.substring("sha256.".length()))
        .filter(name -> name.equals(STORE) || BESIDE.contains(name))
        .sorted()
        .toList();
  }

  private static boolean empty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (var reading = new DigestInputStream(in, digest)) {
        reading.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
