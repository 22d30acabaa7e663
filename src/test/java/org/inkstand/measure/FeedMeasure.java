package org.inkstand.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds our feed reader, and ROME beside it, to what gofeed expects of its own test files.
 *
 * <p>{@code FeedMeasure FOLDER}: the folder has feeds {@code X.xml} beside {@code X.json}, at any
 * depth. Prints a table by field and every difference of ours.
 */
public final class FeedMeasure {
  private FeedMeasure() {}

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final class Count {
    int claims;
    int ours;
    int rome;
  }

  public static void main(String[] arguments) throws IOException {
    var counts = new TreeMap<String, Count>();
    var differences = new ArrayList<String>();
    int files = 0;
    for (var file : feeds(Path.of(arguments[0]))) {
      var expected = MAPPER.readTree(Files.readString(expectedOf(file)));
      if (expected.has("feedType") || expected.has("version")) {
        files++;
        hold(file, FeedClaims.of(expected), counts, differences);
      }
    }
    System.out.printf("%d files%n%n| field | claims | ours | ROME |%n|---|--:|--:|--:|%n", files);
    var total = new Count();
    counts.forEach(
        (field, count) -> {
          System.out.printf("| %s | %d | %d | %d |%n", field, count.claims, count.ours, count.rome);
          total.claims += count.claims;
          total.ours += count.ours;
          total.rome += count.rome;
        });
    System.out.printf("| all | %d | %d | %d |%n%n", total.claims, total.ours, total.rome);
    differences.forEach(System.out::println);
  }

  private static void hold(
      Path file, Map<String, String> claims, Map<String, Count> counts, List<String> differences)
      throws IOException {
    var body = Files.readAllBytes(file);
    var ours = FeedAnswers.ours(body, Instant.parse("2035-01-01T00:00:00Z"));
    var rome = FeedAnswers.rome(body);
    claims.forEach(
        (path, value) -> {
          var field = path.replaceFirst("\\[\\d+]$", "").replaceAll("\\[\\d+]", "");
          var count = counts.computeIfAbsent(field, _ -> new Count());
          count.claims++;
          count.rome += value.strip().equals(rome.getOrDefault(path, "").strip()) ? 1 : 0;
          if (value.strip().equals(ours.getOrDefault(path, "").strip())) {
            count.ours++;
          } else {
            differences.add(
                "- `%s` %s: expected `%s`, ours `%s`"
                    .formatted(file.getFileName(), path, value, ours.getOrDefault(path, "")));
          }
        });
  }

  private static Path expectedOf(Path file) {
    return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.xml$", ".json"));
  }

  private static List<Path> feeds(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".xml") && Files.exists(expectedOf(file)))
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
