package org.inkstand.app.settings;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * One key that an operator can set.
 *
 * @param key as {@code inkstand.port}
 * @param fallback what holds when nobody set it
 * @param allowed which values there are, in words that complete "allowed is …"
 * @param says what it does, a line for the table in the README
 * @param fits whether a value is one of them
 */
public record Setting(
    String key, String fallback, String allowed, String says, Predicate<String> fits) {

  /** The same key as an environment variable, {@code INKSTAND_PORT}. */
  public String variable() {
    return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
