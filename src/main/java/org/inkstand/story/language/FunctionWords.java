package org.inkstand.story.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The small words that hold a language's sentences together: {@code the}, {@code und}, {@code из}.
 *
 * <p>They say which language a text is in, and nothing about what happened. The lists were written
 * for Inkstand, {@code story/functionwords.tsv}, a language a line.
 */
public final class FunctionWords {

  private static final Map<String, Set<String>> BY_LANGUAGE = load();

  private FunctionWords() {}

  /** Those of a language by its two letters; empty for one without a list. */
  public static Set<String> of(String language) {
    return BY_LANGUAGE.getOrDefault(language, Set.of());
  }

  /** Every list. */
  static Map<String, Set<String>> all() {
    return BY_LANGUAGE;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> lists = new TreeMap<>();
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    FunctionWords.class.getResourceAsStream("/story/functionwords.tsv")),
                StandardCharsets.UTF_8))) {
      in.lines()
          .map(line -> line.split("\t"))
          .forEach(parts -> lists.put(parts[0], Set.copyOf(distinct(parts[1]))));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return lists;
  }

  private static Set<String> distinct(String words) {
    Map<String, Boolean> seen = new HashMap<>();
    for (String word : words.split(" ")) {
      seen.put(word, true);
    }
    return seen.keySet();
  }
}
