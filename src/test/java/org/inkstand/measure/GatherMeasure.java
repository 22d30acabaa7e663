package org.inkstand.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkstand.app.press.text.Block;
import org.inkstand.app.press.text.Event;
import org.inkstand.app.press.text.EventFile;
import org.inkstand.app.press.text.Newsroom;
import org.inkstand.app.press.text.Printed;
import org.inkstand.story.cluster.Clusterer;
import org.inkstand.story.cluster.Decision;
import org.inkstand.story.cluster.Sketch;
import org.inkstand.story.words.WordReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well full texts of many titles in many languages are gathered into stories: the demo's press,
 * where the truth is the file that an article stands in, one an event.
 *
 * <p>Prints BCubed precision, recall and F1 over all articles and over each language alone, the
 * stories that hold several events, and the events that fell apart.
 */
final class GatherMeasure {

  private static final Path PRESS = Path.of("src/main/resources/press");
  private static final Instant START = Instant.parse("2026-11-20T09:30:00Z");
  private static final Instant LATER = START.plus(Duration.ofDays(30));

  private GatherMeasure() {}

  private record Told(
      String id, String language, String event, String headline, String text, long second) {}

  public static void main(String[] arguments) throws IOException {
    List<Told> all = told();
    var clusterer = new Clusterer();
    var reader = new WordReader();
    var homes = new Homes();
    for (int i = 0; i < all.size(); i++) {
      Told one = all.get(i);
      var wording = reader.read(one.headline(), one.text(), one.language());
      homes.write(clusterer.absorb(List.of(new Sketch(i, one.second(), wording))));
    }
    List<Long> stories = homes.of(all.size());
    print("all", all, stories, all.stream().map(Told::language).collect(Collectors.toSet()));
    all.stream()
        .map(Told::language)
        .distinct()
        .sorted()
        .forEach(language -> print(language, all, stories, Set.of(language)));
    report(all, stories);
  }

  private static void report(List<Told> all, List<Long> stories) {
    Map<Long, List<Told>> found = new HashMap<>();
    Map<String, Map<Long, List<Told>>> events = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Told one = all.get(i);
      found.computeIfAbsent(stories.get(i), _ -> new ArrayList<>()).add(one);
      events
          .computeIfAbsent(one.event(), _ -> new HashMap<>())
          .computeIfAbsent(stories.get(i), _ -> new ArrayList<>())
          .add(one);
    }
    System.out.println("\nSeveral events in one story:");
    found.values().stream()
        .filter(story -> story.stream().map(Told::event).distinct().count() > 1)
        .forEach(story -> System.out.println("  " + ids(story)));
    System.out.println("\nOne event in several stories:");
    events.values().stream()
        .filter(parts -> parts.size() > 1)
        .sorted(Comparator.comparingInt(parts -> -parts.size()))
        .forEach(
            parts ->
                System.out.println(
                    "  " + parts.values().stream().map(GatherMeasure::ids).toList()));
  }

  private static String ids(List<Told> story) {
    return story.stream().map(Told::id).collect(Collectors.joining(" ", "{", "}"));
  }

  /** What the clusterer decided, followed to the end. */
  private static final class Homes {
    private final Map<Long, Set<Long>> stories = new HashMap<>();

    void write(List<Decision> decisions) {
      for (Decision decision : decisions) {
        switch (decision) {
          case Decision.Opened(long story, long article) -> of(story).add(article);
          case Decision.Joined(long story, long article) -> of(story).add(article);
          case Decision.Merged(long story, long gone) -> of(story).addAll(stories.remove(gone));
          case Decision.Split(long story, long opened, List<Long> articles) -> {
            of(story).removeAll(articles);
            of(opened).addAll(articles);
          }
          case Decision.Left(long story, long article) -> of(story).remove(article);
          case Decision.Closed(long _) -> {}
        }
      }
    }

    private Set<Long> of(long story) {
      return stories.computeIfAbsent(story, _ -> new HashSet<>());
    }

    List<Long> of(int articles) {
      Long[] homes = new Long[articles];
      stories.forEach((story, in) -> in.forEach(article -> homes[article.intValue()] = story));
      return List.of(homes);
    }
  }

  private static void print(
      String name, List<Told> all, List<Long> stories, Set<String> languages) {
    int n = 0;
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < all.size(); i++) {
      if (!languages.contains(all.get(i).language())) {
        continue;
      }
      n++;
      int story = 0;
      int event = 0;
      int both = 0;
      for (int j = 0; j < all.size(); j++) {
        if (!languages.contains(all.get(j).language())) {
          continue;
        }
        boolean sameStory = stories.get(i).equals(stories.get(j));
        boolean sameEvent = all.get(i).event().equals(all.get(j).event());
        story += sameStory ? 1 : 0;
        event += sameEvent ? 1 : 0;
        both += sameStory && sameEvent ? 1 : 0;
      }
      precision += (double) both / story;
      recall += (double) both / event;
    }
    precision /= n;
    recall /= n;
    System.out.printf(
        "%-4s %4d  P %.3f  R %.3f  F1 %.3f%n",
        name, n, precision, recall, 2 * precision * recall / (precision + recall));
  }

  private static List<Told> told() throws IOException {
    List<Event> events = new ArrayList<>();
    try (Stream<Path> files = Files.list(PRESS.resolve("events"))) {
      for (Path file : files.sorted().toList()) {
        events.add(EventFile.read(file.toString(), Files.readString(file)));
      }
    }
    Map<String, String> languages = new HashMap<>();
    for (JsonNode title :
        JsonMapper.shared().readTree(Files.readString(PRESS.resolve("titles.json")))) {
      languages.put(title.path("slug").asString(), title.path("language").asString());
    }
    var newsroom = new Newsroom(START, events);
    List<Told> all = new ArrayList<>();
    for (Event event : events) {
      for (var telling : event.tellings()) {
        Instant published = newsroom.find(telling.id(), LATER).orElseThrow().published();
        Printed first = newsroom.find(telling.id(), published).orElseThrow();
        all.add(
            new Told(
                first.id(),
                languages.getOrDefault(first.title(), ""),
                event.name(),
                first.headline(),
                text(first),
                published.getEpochSecond()));
      }
    }
    all.sort(Comparator.comparingLong(Told::second).thenComparing(Told::id));
    return all;
  }

  private static String text(Printed printed) {
    List<String> parts = new ArrayList<>();
    parts.add(printed.standfirst());
    for (Block block : printed.body()) {
      parts.add(
          switch (block) {
            case Block.Paragraph(String words) -> words;
            case Block.Subheading(String words) -> words;
            case Block.Quotation(String words) -> words;
            case Block.Points(List<String> items) -> String.join("\n", items);
          });
    }
    return String.join("\n\n", parts).replaceAll("[*_]", "");
  }
}
