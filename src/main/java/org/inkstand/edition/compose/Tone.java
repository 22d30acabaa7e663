package org.inkstand.edition.compose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.inkstand.article.Article;
import org.inkstand.kit.text.Languages;

/**
 * Tells good news by its words, cautiously: its headline must hold a word that is good to hear, and
 * neither headline nor standfirst one that is grim. Nothing is said of languages without a list.
 *
 * <p>The lists were written for Inkstand: {@code edition/tone.tsv}, a language, {@code good} or
 * {@code grim}, and beginnings of words a line.
 */
final class Tone {

  /** What is good to hear for one side is not for the other. */
  private static final String SPORT = "medtop:15000000";

  private static final Map<String, List<String>> GOOD = new HashMap<>();
  private static final Map<String, List<String>> GRIM = new HashMap<>();

  static {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Tone.class.getResourceAsStream("/edition/tone.tsv")),
                StandardCharsets.UTF_8))) {
      in.lines()
          .map(line -> line.split("\t"))
          .forEach(
              row -> (row[1].equals("good") ? GOOD : GRIM).put(row[0], List.of(row[2].split(" "))));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Tone() {}

  static boolean good(Article article) {
    if (article.section().equals(SPORT)) {
      return false;
    }
    String language = Languages.primary(article.language());
    String text = article.headline() + " " + article.standfirst();
    return any(words(article.headline()), GOOD.getOrDefault(language, List.of()))
        && !any(words(text), GRIM.getOrDefault(language, List.of()));
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"));
  }

  private static boolean any(List<String> words, List<String> beginnings) {
    return words.stream().anyMatch(word -> beginnings.stream().anyMatch(word::startsWith));
  }
}
