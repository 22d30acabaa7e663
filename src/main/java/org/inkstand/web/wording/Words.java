package org.inkstand.web.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Every word that the paper itself says, from {@code messages/*.properties}, one file a room.
 *
 * <p>{@code {0}} stands for the first argument, and so on. A phrase that counts has two keys,
 * {@code .one} and {@code .other}. A key that is missing is a bug, not a blank on the page.
 */
public final class Words {

  private static final List<String> ROOMS =
      List.of(
          "frame",
          "card",
          "front",
          "reading",
          "joining",
          "mail",
          "desk",
          "pocket",
          "mine",
          "library",
          "sections");

  private final Map<String, String> phrases = new HashMap<>();

  /** Reads the files of all rooms; a room without a file says nothing. */
  public Words() {
    for (String room : ROOMS) {
      read("/messages/" + room + ".properties");
    }
  }

  private void read(String file) {
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        return;
      }
      var room = new Properties();
      room.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String key : room.stringPropertyNames()) {
        String before = phrases.put(key, room.getProperty(key));
        if (before != null) {
          throw new IllegalStateException("two messages have the key " + key);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** A phrase as it stands. */
  public String of(String key) {
    String phrase = phrases.get(key);
    if (phrase == null) {
      throw new IllegalStateException("no message has the key " + key);
    }
    return phrase;
  }

  /** Whether there is such a phrase. */
  public boolean has(String key) {
    return phrases.containsKey(key);
  }

  /** A phrase with its arguments in place. */
  public String of(String key, Object... arguments) {
    String phrase = of(key);
    var said = new StringBuilder(phrase.length() + 32);
    int at = 0;
    while (at < phrase.length()) {
      char c = phrase.charAt(at);
      int hole = c == '{' && at + 2 < phrase.length() ? phrase.charAt(at + 1) - '0' : -1;
      if (hole >= 0 && hole < arguments.length && phrase.charAt(at + 2) == '}') {
        said.append(arguments[hole]);
        at += 3;
      } else {
        said.append(c);
        at++;
      }
    }
    return said.toString();
  }

  /** A phrase that counts: {@code {0}} is the number, grouped by thousands. */
  public String count(String key, long number) {
    return of(number == 1 ? key + ".one" : key + ".other", grouped(number));
  }

  private static String grouped(long number) {
    String digits = Long.toString(number);
    var out = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > (number < 0 ? 1 : 0); i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }
}
