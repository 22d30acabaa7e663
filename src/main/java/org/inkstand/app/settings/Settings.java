package org.inkstand.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * What holds for this run: the command line before the environment, that before the file, that
 * before what Inkstand comes with. A key that nobody knows and a value that does not fit stop the
 * start.
 */
public final class Settings {

  /** Variables that begin like settings and belong to the launcher. */
  private static final Set<String> LAUNCHER =
      Set.of("INKSTAND_DATA", "INKSTAND_CONFIG", "INKSTAND_JAVA_OPTS", "INKSTAND_HOME");

  private final Map<String, String> values;

  private Settings(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads and checks everything.
   *
   * @param file may be absent
   * @param environment variables; only those that begin with {@code INKSTAND_} are looked at
   * @param given keys and values of the command line
   * @throws SettingRefused naming the first key that cannot be used
   */
  public static Settings read(
      Path file, Map<String, String> environment, Map<String, String> given) {
    Settings settings = new Settings(new HashMap<>());
    Keys.ALL.forEach(setting -> settings.values.put(setting.key(), setting.fallback()));
    settings.take(fromFile(file), file.toString());
    settings.take(fromEnvironment(environment), "the environment");
    settings.take(new TreeMap<>(given), "the command line");
    settings.agree();
    if (settings.number("inkstand.port") == 0) {
      settings.values.put("inkstand.port", Integer.toString(freePort()));
    }
    return settings;
  }

  /** A port that is free now; what we say our address is must be known before the server is up. */
  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException("no free port", failure);
    }
  }

  /** A value as text. */
  public String text(String key) {
    return Objects.requireNonNull(values.get(key), key);
  }

  /** A value that is a whole number. */
  public int number(String key) {
    return Integer.parseInt(text(key));
  }

  /** A value that is a span of time. */
  public Duration span(String key) {
    return Kinds.duration(text(key));
  }

  /** A value that is a size, in bytes. */
  public long bytes(String key) {
    return Kinds.bytes(text(key));
  }

  private void take(Map<String, String> found, String where) {
    found.forEach(
        (key, value) -> {
          Setting setting =
              Keys.ALL.stream()
                  .filter(known -> known.key().equals(key))
                  .findFirst()
                  .orElseThrow(() -> unknown(key, where));
          if (!setting.fits().test(value)) {
            throw SettingRefused.of(setting, shown(key, value), where);
          }
          values.put(key, value);
        });
  }

  /** Settings that are of no use one without the other. */
  private void agree() {
    boolean issuer = !text("inkstand.account.oidc.issuer").isEmpty();
    boolean client = !text("inkstand.account.oidc.client-id").isEmpty();
    if (issuer != client) {
      throw new SettingRefused(
          "inkstand.account.oidc.issuer and inkstand.account.oidc.client-id go together: %s is set"
              .formatted(issuer ? "only the first" : "only the second"));
    }
  }

  private static String shown(String key, String value) {
    return key.endsWith("password") || key.endsWith("secret") ? "(hidden)" : value;
  }

  private static SettingRefused unknown(String key, String where) {
    return new SettingRefused(
        "there is no setting %s (from %s); the nearest is %s".formatted(key, where, nearest(key)));
  }

  private static String nearest(String key) {
    return Keys.ALL.stream()
        .map(Setting::key)
        .min((a, b) -> Integer.compare(distance(a, key), distance(b, key)))
        .orElseThrow();
  }

  /** Letters to change, insert or drop to make one word of the other (Levenshtein). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }

  private static Map<String, String> fromFile(Path file) {
    Map<String, String> found = new TreeMap<>();
    if (!Files.exists(file)) {
      return found;
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    } catch (IllegalArgumentException failure) {
      throw new SettingRefused("cannot read %s: %s".formatted(file, failure.getMessage()));
    }
    properties.forEach((key, value) -> found.put((String) key, ((String) value).strip()));
    return found;
  }

  private static Map<String, String> fromEnvironment(Map<String, String> environment) {
    Map<String, String> found = new TreeMap<>();
    environment.forEach(
        (variable, value) -> {
          if (variable.startsWith("INKSTAND_") && !LAUNCHER.contains(variable)) {
            found.put(keyOf(variable), value.strip());
          }
        });
    return found;
  }

  private static String keyOf(String variable) {
    return Keys.ALL.stream()
        .filter(setting -> setting.variable().equals(variable))
        .map(Setting::key)
        .findFirst()
        .orElse(variable);
  }
}
