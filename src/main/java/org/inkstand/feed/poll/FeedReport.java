package org.inkstand.feed.poll;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an operator should know of a feed.
 *
 * @param address as asked
 * @param finalAddress where it was in the end
 * @param movedForGood the way there was by permanent redirects only
 * @param status HTTP; 0 when there was no whole answer
 * @param problem why it cannot be read; empty when it can
 * @param type format and version
 * @param contentType as HTTP gave it, with its encoding
 * @param newest when the newest item was published; the epoch when no item says
 * @param words whether the items hold whole articles
 * @param hubs where news could be subscribed to
 * @param caching headers about it, one a line
 * @param rights signals of the feed, its headers and its site
 */
public record FeedReport(
    URI address,
    URI finalAddress,
    boolean movedForGood,
    int status,
    String problem,
    String type,
    String contentType,
    String title,
    String language,
    int items,
    Instant newest,
    Words words,
    List<String> hubs,
    List<String> caching,
    List<String> rights,
    List<String> flaws,
    long bytes,
    Duration took) {

  /** What the items hold. */
  public enum Words {
    /** Whole articles, mostly. */
    WHOLE("whole articles"),
    /** Some of them. */
    MIXED("whole articles in some items, summaries in others"),
    /** Summaries or less. */
    SUMMARIES("summaries only");

    private final String plain;

    Words(String plain) {
      this.plain = plain;
    }
  }

  public FeedReport {
    hubs = List.copyOf(hubs);
    caching = List.copyOf(caching);
    rights = List.copyOf(rights);
    flaws = List.copyOf(flaws);
  }

  static FeedReport failed(URI address, String problem, Duration took) {
    return new FeedReport(
        address,
        address,
        false,
        0,
        problem,
        "",
        "",
        "",
        "",
        0,
        Instant.EPOCH,
        Words.SUMMARIES,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        took);
  }

  /** Whether the feed can be read. */
  public boolean good() {
    return problem.isEmpty();
  }

  /** The report as it is printed, one fact a line; facts that are not known are left out. */
  public String print() {
    Stream<String> head =
        Stream.of(
            fact("address", address.toString()),
            fact("found at", finalAddress.equals(address) ? "" : moved()),
            fact("problem", problem),
            fact("status", status == 0 ? "" : Integer.toString(status)),
            fact("format", type),
            fact("served as", contentType),
            fact("title", title),
            fact("language", language),
            fact("items", status == 0 ? "" : items + ", " + words.plain),
            fact("newest", newest.equals(Instant.EPOCH) ? "" : newest.toString()),
            fact("size", "%,d bytes in %,d ms".formatted(bytes, took.toMillis())));
    Stream<String> tail =
        Stream.of(facts("hub", hubs), facts("caching", caching), facts("rights", rights))
            .flatMap(lines -> lines);
    return Stream.of(head, tail, facts("flaw", flaws))
        .flatMap(lines -> lines)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String moved() {
    return finalAddress + (movedForGood ? " (moved for good)" : " (for now)");
  }

  private static Stream<String> facts(String name, List<String> values) {
    return values.stream().map(value -> fact(name, value));
  }

  private static String fact(String name, String value) {
    return value.isEmpty() ? "" : "%-10s %s".formatted(name, value);
  }
}
