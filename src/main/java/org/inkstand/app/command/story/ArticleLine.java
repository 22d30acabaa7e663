package org.inkstand.app.command.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inkstand.app.console.Exit;
import org.inkstand.app.console.Input;
import org.inkstand.feed.format.date.FeedDates;
import org.inkstand.story.language.Language;
import org.inkstand.story.language.LanguageReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article as data commands read it, a line of JSON each: {@code
 * {"id","title","text","publisher","url","timeMs"|"date","lang"}}. Only {@code id} must be there.
 *
 * @param address where it stands; may be empty
 * @param filed sections and keywords by its title
 * @param second seconds since 1970; empty when the line says no time
 */
record ArticleLine(
    String id,
    String title,
    String text,
    String address,
    List<String> filed,
    String language,
    Optional<Long> second) {

  /** A headline of one small word is not; one of three is. */
  private static final double SURE = 0.6;

  /** A headline of one small word that only one language has. */
  private static final double LIKELY = 0.4;

  /** The part of a file's lines with which it is in one language. */
  private static final double NEARLY_ALL = 0.9;

  /**
   * The articles of a file.
   *
   * @param articles in the order of the file
   * @param faults what is wrong with lines that are no articles, a sentence each
   */
  record Lines(List<ArticleLine> articles, List<String> faults) {

    /** Tells the faults to who started the command, and how it ends. */
    int told() {
      faults.forEach(System.err::println);
      return faults.isEmpty() ? Exit.OK : Exit.PROBLEMS;
    }
  }

  /** All articles of a file; a line that is none is told of, and the rest is read. */
  static Lines list(String file) throws IOException {
    String text = new String(Input.bytes(file), StandardCharsets.UTF_8);
    String[] lines = (text.startsWith("\ufeff") ? text.substring(1) : text).split("\n");
    List<ArticleLine> articles = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (int number = 1; number <= lines.length; number++) {
      String line = lines[number - 1].strip();
      if (!line.isEmpty()) {
        try {
          JsonNode node = JsonMapper.shared().readTree(line);
          if (words(node, "id").isEmpty()) {
            faults.add("line %d of %s has no \"id\"".formatted(number, file));
          } else {
            articles.add(of(node));
          }
        } catch (JacksonException failure) {
          faults.add(
              "line %d of %s is not an article: %s"
                  .formatted(number, file, failure.getOriginalMessage()));
        }
      }
    }
    return new Lines(spoken(articles), faults);
  }

  /**
   * The same, with a language where the line names none and its words leave it open: that of most
   * of the file, which the words may still outweigh. In a file of several languages less is left
   * open.
   */
  private static List<ArticleLine> spoken(List<ArticleLine> articles) {
    Map<String, Integer> sure = new TreeMap<>();
    for (ArticleLine article : articles) {
      Language heard = article.heard();
      if (heard.confidence() >= SURE) {
        sure.merge(heard.code(), 1, Integer::sum);
      }
    }
    Optional<Map.Entry<String, Integer>> usual =
        sure.entrySet().stream().max(Map.Entry.comparingByValue());
    if (usual.isEmpty()) {
      return articles;
    }
    int all = sure.values().stream().mapToInt(Integer::intValue).sum();
    double open = usual.get().getValue() >= NEARLY_ALL * all ? SURE : LIKELY;
    return articles.stream()
        .map(each -> each.open(open) ? each.in(usual.get().getKey()) : each)
        .toList();
  }

  private boolean open(double confidence) {
    return language.isEmpty() && heard().confidence() < confidence;
  }

  private Language heard() {
    return LanguageReader.read(title + "\n" + text, language);
  }

  private ArticleLine in(String tag) {
    return new ArticleLine(id, title, text, address, filed, tag, second);
  }

  private static ArticleLine of(JsonNode node) {
    return new ArticleLine(
        words(node, "id"),
        words(node, "title"),
        words(node, "text"),
        words(node, "url"),
        filed(node),
        words(node, "lang"),
        second(node));
  }

  private static String words(JsonNode node, String name) {
    return node.path(name).asString("");
  }

  /** What the title filed it under: {@code section}, and {@code categories} where there are any. */
  private static List<String> filed(JsonNode node) {
    List<String> filed = new ArrayList<>();
    filed.add(words(node, "section"));
    node.path("categories").forEach(category -> filed.add(category.asString("")));
    filed.removeIf(String::isBlank);
    return filed;
  }

  private static Optional<Long> second(JsonNode node) {
    return numbered(node.path("timeMs"))
        .map(millis -> Math.floorDiv(millis, 1000L))
        .or(() -> numbered(node.path("date")).map(ArticleLine::seconds))
        .or(() -> FeedDates.parse(words(node, "date")).map(Instant::getEpochSecond));
  }

  private static Optional<Long> numbered(JsonNode node) {
    String digits = node.asString("");
    return digits.matches("-?\\d{9,15}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
  }

  /** Since 1970, in whatever it is counted. */
  private static long seconds(long count) {
    return Math.abs(count) < 100_000_000_000L ? count : Math.floorDiv(count, 1000L);
  }
}
