package org.inkstand.measure;

import static org.inkstand.title.MediaTopic.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inkstand.story.subject.SubjectReader.Filing;
import org.inkstand.title.MediaTopic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles that somebody has put into drawers, and which sections each drawer stands for. */
final class SubjectExamples {
  private SubjectExamples() {}

  /** An article, and the sections that would be right. */
  record Example(Filing filing, Set<MediaTopic> allowed) {}

  private static final Map<String, Set<MediaTopic>> DRAWERS =
      Map.ofEntries(
          Map.entry("sports", EnumSet.of(SPORT)),
          Map.entry("economy", EnumSet.of(BUSINESS, LABOUR)),
          Map.entry("business", EnumSet.of(BUSINESS, LABOUR)),
          Map.entry("technology", EnumSet.of(SCIENCE)),
          Map.entry("scitech", EnumSet.of(SCIENCE, ENVIRONMENT)),
          Map.entry("science", EnumSet.of(SCIENCE, HEALTH, ENVIRONMENT)),
          Map.entry("health", EnumSet.of(HEALTH)),
          Map.entry("entertainment", EnumSet.of(CULTURE)),
          Map.entry("other", EnumSet.of(PEOPLE, LIFESTYLE, CULTURE)),
          Map.entry(
              "society",
              EnumSet.complementOf(
                  EnumSet.of(SPORT, BUSINESS, SCIENCE, CULTURE, LIFESTYLE, PEOPLE))));

  static List<Example> articles(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JsonMapper.shared().readTree(line);
      Optional.ofNullable(DRAWERS.get(node.path("topic").asString()))
          .ifPresent(allowed -> examples.add(new Example(filing(node), allowed)));
    }
    return examples;
  }

  /** Headlines with a drawer. Their addresses are not read. */
  static List<Example> headlines(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Example example : articles(file)) {
      Filing filing = example.filing();
      examples.add(
          new Example(
              new Filing(filing.headline(), "", List.of(), "", filing.language()),
              example.allowed().contains(CULTURE)
                  ? EnumSet.of(CULTURE, PEOPLE)
                  : example.allowed()));
    }
    return examples;
  }

  private static Filing filing(JsonNode node) {
    return new Filing(
        node.path("title").asString(""),
        node.path("text").asString(""),
        List.of(),
        Boolean.getBoolean("words.only") ? "" : node.path("url").asString(""),
        node.path("lang").asString(""));
  }

  /** The two letters of a language under which the IPTC keeps a name. */
  static String language(String key) {
    return switch (key) {
      case "dk" -> "da";
      case "se" -> "sv";
      default -> key.substring(0, 2);
    };
  }
}
