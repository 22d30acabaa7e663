package org.inkstand.app.command.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkstand.app.console.Input;
import org.inkstand.app.console.Problem;
import org.inkstand.feed.format.date.FeedDates;
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

  /** All articles of a file, in its order. */
  static List<ArticleLine> list(String file) throws IOException {
    String[] lines = new String(Input.bytes(file), StandardCharsets.UTF_8).split("\n");
    List<ArticleLine> articles = new ArrayList<>();
    for (int number = 1; number <= lines.length; number++) {
      String line = lines[number - 1].strip();
      if (!line.isEmpty()) {
        articles.add(of(line, number, file));
      }
    }
    return articles;
  }

  private static ArticleLine of(String line, int number, String file) {
    try {
      JsonNode node = JsonMapper.shared().readTree(line);
      String id = node.path("id").asString("");
      if (id.isEmpty()) {
        throw new Problem("line %d of %s has no \"id\"".formatted(number, file));
      }
      return new ArticleLine(
          id,
          words(node, "title"),
          words(node, "text"),
          words(node, "url"),
          filed(node),
          words(node, "lang"),
          second(node));
    } catch (JacksonException failure) {
      throw new Problem(
          "line %d of %s is not an article: %s"
              .formatted(number, file, failure.getOriginalMessage()));
    }
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
    JsonNode millis = node.path("timeMs");
    if (millis.isNumber()) {
      return Optional.of(Math.floorDiv(millis.asLong(), 1000L));
    }
    return FeedDates.parse(node.path("date").asString("")).map(Instant::getEpochSecond);
  }
}
