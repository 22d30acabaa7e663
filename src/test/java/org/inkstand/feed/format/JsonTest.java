package org.inkstand.feed.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.inkstand.feed.format.parsed.FeedType;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.inkstand.feed.format.parsed.PubStatus;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void aJsonFeedIsReadWhole() {
    var paper = TestFeeds.file("json/paper.json");
    assertThat(paper.type()).isEqualTo(FeedType.JSON);
    assertThat(paper.version()).isEqualTo("1.1");
    assertThat(paper.image()).isEqualTo("https://paper.example/icon.png");
    assertThat(paper.links().hubs()).containsExactly("https://hub.example/");
    assertThat(paper.links().next()).endsWith("page=2");
    var item = paper.items().getFirst();
    assertThat(item.id()).isEqualTo("17");
    assertThat(item.link()).isEqualTo("https://paper.example/2026/mill");
    assertThat(item.title().plain()).isEqualTo("Mill < weir");
    assertThat(item.content().html()).contains("href=\"https://paper.example/2026/photos\"");
    assertThat(item.categories()).hasSize(2);
    assertThat(item.enclosures().getFirst().lengthBytes()).isEqualTo(1200);
    assertThat(paper.flaws()).isEmpty();
  }

  @Test
  void anItemOfJsonFeedHasItsOwnAuthorOrTheFeeds() {
    var paper = TestFeeds.file("json/paper.json");
    assertThat(paper.items().get(0).authors())
        .containsExactly(new ParsedAuthor("Jonas Weir", "", ""));
    assertThat(paper.items().get(1).authors())
        .containsExactly(new ParsedAuthor("Ida Brandt", "ida@paper.example", ""));
  }

  @Test
  void plainTextOfJsonFeedIsEscapedWhereHtmlIsAsked() {
    var paper = TestFeeds.file("json/paper.json");
    assertThat(paper.items().get(1).content().html()).isEqualTo("1 &lt; 2");
    assertThat(paper.items().get(1).link()).isEqualTo("https://paper.example/2026/note");
  }

  @Test
  void jsonThatBreaksOffKeepsItsWholeItems() {
    var whole =
        new String(TestFeeds.bytes("json/paper.json"), java.nio.charset.StandardCharsets.UTF_8);
    var cut = TestFeeds.of(whole.substring(0, whole.indexOf("1 < 2")));
    assertThat(cut.items()).singleElement().matches(item -> item.id().equals("17"));
    assertThat(TestFeeds.flaws(cut)).contains("breaks off", "left out");
  }

  @Test
  void jsonWithCommentsAndCommasTooManyIsRead() {
    var feed = TestFeeds.of("{ // ours\n 'title': 'T', \"items\": [ {\"id\": \"1\",}, ] }");
    assertThat(feed.title().plain()).isEqualTo("T");
    assertThat(feed.items()).hasSize(1);
    assertThat(TestFeeds.flaws(feed)).contains("not strict JSON");
  }

  @Test
  void rssMayComeAsJson() {
    var feed =
        TestFeeds.of(
            """
            {"rss": {"version": "2.0", "channel": {"title": "T", "item":
              [{"title": "One", "link": "https://paper.example/1", "pubDate": "Sun, 22 Nov 2026 08:15:00 GMT"}]}}}
            """);
    assertThat(feed.type()).isEqualTo(FeedType.RSS);
    assertThat(feed.items().getFirst().times().published()).isEqualTo("2026-11-22T08:15:00Z");
  }

  @Test
  void oneItemOfNinjsIsAFeedOfOne() {
    ParsedFeed feed = TestFeeds.file("json/ninjs1.json");
    assertThat(feed.type()).isEqualTo(FeedType.NINJS);
    var item = feed.items().getFirst();
    assertThat(item.title().plain()).isEqualTo("Flood in Orle");
    assertThat(item.link()).isEqualTo("https://agency.example/flood");
    assertThat(item.content().value()).isEqualTo("<p>The river rose.</p>");
    assertThat(item.authors()).containsExactly(new ParsedAuthor("Ana Alder", "", ""));
    assertThat(item.times().embargoedUntil()).isEqualTo("2026-11-25T06:00:00Z");
    assertThat(item.times().expires()).isEqualTo(Instant.MAX);
    assertThat(item.urgency()).isEqualTo(2);
    assertThat(item.terms().copyright()).isEqualTo("(c) Agency Example 2026");
    assertThat(item.terms().usage()).isEqualTo("No resale");
    assertThat(item.categories())
        .containsExactly(
            new ParsedCategory(
                "flood", "medtop:20000151", "http://cv.iptc.org/newscodes/mediatopic"));
    assertThat(item.images())
        .containsExactly(
            new ParsedImage(
                "https://img.agency.example/l.jpg",
                1600,
                800,
                "The bridge under water",
                "L. Moss",
                "image"));
  }

  @Test
  void ninjsOfVersionThreeHasRolesAndCamelCase() {
    var feed = TestFeeds.file("json/ninjs3.json");
    var item = feed.items().getFirst();
    assertThat(item.title().plain()).isEqualTo("Floden steg");
    assertThat(item.content().value()).isEqualTo("<p>Floden steg.</p>");
    assertThat(item.pubStatus()).isEqualTo(PubStatus.CANCELED);
    assertThat(item.times().expires()).isEqualTo("2027-01-01T00:00:00Z");
    assertThat(item.authors()).containsExactly(new ParsedAuthor("Ana Alder", "", ""));
    assertThat(item.images().getFirst().caption()).isEqualTo("Bron");
    assertThat(feed.items().get(1).pubStatus()).isEqualTo(PubStatus.WITHHELD);
  }

  @Test
  void oneLineSaysWhatTheFeedSays() {
    var line = FeedJson.line("paper.json", TestFeeds.file("json/paper.json"));
    assertThat(line)
        .startsWith(
            "{\"file\":\"paper.json\",\"type\":\"json\",\"id\":\"https://paper.example/feed.json\",")
        .contains("\"updated\":null,\"authors\":[\"Ida Brandt\"],\"flaws\":[]")
        .contains("\"published\":\"2026-11-22T06:20:50.520Z\"")
        .contains(
            "{\"url\":\"https://paper.example/mill.mp3\",\"type\":\"audio/mpeg\",\"length\":1200}");
  }
}
