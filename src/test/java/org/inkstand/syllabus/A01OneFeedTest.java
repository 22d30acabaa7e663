package org.inkstand.syllabus;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.inkstand.feed.format.FeedHints;
import org.inkstand.feed.format.FeedReader;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.junit.jupiter.api.Test;

/**
 * A feed is bytes and a few words of HTTP. {@link FeedReader} makes values of them, and never
 * throws: what was wrong is said beside what could be read.
 */
class A01OneFeedTest {

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final URI ADDRESS = URI.create("https://paper.example/feed.xml");

  @Test
  void aFeedHasATitleAndItemsWithAbsoluteAddresses() {
    ParsedFeed feed =
        read(
            """
            <rss version="2.0"><channel><title>The Paper</title><link>https://paper.example/</link>
              <item><title>Flood in Ghent</title><link>/flood</link>
                <pubDate>Fri, 20 Nov 2026 09:30:00 +0100</pubDate></item>
            </channel></rss>
            """);

    assertThat(feed.title().plain()).isEqualTo("The Paper");
    assertThat(feed.items()).hasSize(1);
    assertThat(feed.items().getFirst().link()).isEqualTo("https://paper.example/flood");
    assertThat(feed.items().getFirst().times().published()).isEqualTo("2026-11-20T08:30:00Z");
    assertThat(feed.flaws()).isEmpty();
  }

  @Test
  void aBrokenFeedIsReadAsFarAsItGoes() {
    ParsedFeed feed =
        read(
            """
            <rss version="2.0"><channel><title>Fish & Chips</title>
              <item><title>First</title><link>/1</link></item>
              <item><title>Second</title><link>/2</li""");

    assertThat(feed.items().getFirst().title().plain()).isEqualTo("First");
    assertThat(feed.flaws()).isNotEmpty();
  }

  private static ParsedFeed read(String xml) {
    return FeedReader.read(xml.getBytes(StandardCharsets.UTF_8), FeedHints.at(ADDRESS, NOW));
  }
}
