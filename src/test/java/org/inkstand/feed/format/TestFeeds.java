package org.inkstand.feed.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.inkstand.feed.format.parsed.Flaw;
import org.inkstand.feed.format.parsed.ParsedFeed;

/** Feeds for tests: from a file, or from words. */
public final class TestFeeds {
  private TestFeeds() {}

  public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  /** Reads a feed that lies in {@code resources/feed/format}, as if fetched from paper.example. */
  public static ParsedFeed file(String name) {
    var base = URI.create("https://paper.example/feeds/news.xml");
    return FeedReader.read(bytes(name), FeedHints.at(base, NOW));
  }

  static byte[] bytes(String name) {
    try (var stream = TestFeeds.class.getResourceAsStream("/feed/format/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("no test feed " + name);
      }
      return stream.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Reads a feed from words, with nothing known beside. */
  public static ParsedFeed of(String words) {
    return FeedReader.read(words.getBytes(StandardCharsets.UTF_8), FeedHints.none(NOW));
  }

  /** Reads an RSS feed of one item. */
  public static ParsedFeed item(String inside) {
    return of("<rss version='2.0'><channel><item>" + inside + "</item></channel></rss>");
  }

  static String flaws(ParsedFeed feed) {
    return String.join("\n", feed.flaws().stream().map(Flaw::toString).toList());
  }
}
