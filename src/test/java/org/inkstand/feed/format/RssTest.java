package org.inkstand.feed.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import org.inkstand.feed.format.parsed.FeedType;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.junit.jupiter.api.Test;

class RssTest {
  private final ParsedFeed paper = TestFeeds.file("rss/paper.xml");

  @Test
  void aChannelSaysWhoseNewsItBrings() {
    assertThat(paper.type()).isEqualTo(FeedType.RSS);
    assertThat(paper.title().plain()).isEqualTo("The Orle Courier");
    assertThat(paper.link()).isEqualTo("https://paper.example/");
    assertThat(paper.language()).isEqualTo("en-GB");
    assertThat(paper.image()).isEqualTo("https://paper.example/feeds/emblem.png");
    assertThat(paper.updated()).isEqualTo("2026-11-22T08:30:00Z");
    assertThat(paper.authors())
        .containsExactly(new ParsedAuthor("Ida Brandt", "desk@paper.example", ""));
    assertThat(paper.terms().copyright()).isEqualTo("© The Orle Courier");
    assertThat(paper.flaws()).isEmpty();
  }

  @Test
  void aChannelSaysHowOftenToAskAndWhoTellsOfNews() {
    assertThat(paper.rhythm().ttl()).isEqualTo(Duration.ofMinutes(15));
    assertThat(paper.rhythm().period()).isEqualTo(Duration.ofHours(6));
    assertThat(paper.rhythm().skipHours()).containsExactlyInAnyOrder(0, 1);
    assertThat(paper.rhythm().skipDays()).containsExactly(DayOfWeek.SUNDAY);
    assertThat(paper.links().self()).isEqualTo("https://paper.example/feeds/news.xml");
    assertThat(paper.links().hubs()).containsExactly("https://hub.example/");
  }

  @Test
  void anItemKeepsItsWordsAsPublishedAndItsHeadlineReadsPlain() {
    var item = paper.items().getFirst();
    assertThat(item.id()).isEqualTo("orle-1");
    assertThat(item.title().value()).isEqualTo("Mill &amp; weir saved");
    assertThat(item.title().plain()).isEqualTo("Mill & weir saved");
    assertThat(item.link()).isEqualTo("https://paper.example/2026/mill");
    assertThat(item.summary().value())
        .isEqualTo("<p>The <a href=\"https://paper.example/mill\">mill</a> stays.</p>");
    assertThat(item.content().value()).contains("src=\"https://paper.example/feeds/pix/mill.jpg\"");
    assertThat(item.times().published()).isEqualTo(Instant.parse("2026-11-22T08:15:00Z"));
    assertThat(item.comments()).endsWith("#talk");
    assertThat(item.language()).isEqualTo("en-GB");
  }

  @Test
  void aNamedAuthorGoesBeforeTheAddressOfTheDesk() {
    assertThat(paper.items().getFirst().authors())
        .extracting(ParsedAuthor::name)
        .containsExactly("Jonas Weir", "Ana Alder");
  }

  @Test
  void aPictureKeepsItsCaptionAndCredit() {
    var item = paper.items().getFirst();
    assertThat(item.images().getFirst())
        .isEqualTo(
            new ParsedImage(
                "https://img.paper.example/mill-1200.jpg",
                1200,
                800,
                "The mill in autumn",
                "L. Moss",
                "image"));
    assertThat(item.images()).hasSize(2);
    assertThat(item.enclosures()).singleElement().matches(each -> each.lengthBytes() == 123456);
  }

  @Test
  void aPermanentGuidIsTheLinkOfAnItemThatHasNone() {
    assertThat(paper.items().get(1).link()).isEqualTo("https://paper.example/2026/second");
  }

  @Test
  void aMomentInTheFarFutureIsNotTaken() {
    var feed = TestFeeds.item("<title>x</title><pubDate>Mon, 22 Nov 2027 00:00:00 GMT</pubDate>");
    assertThat(feed.items().getFirst().times().published()).isEqualTo(Instant.EPOCH);
    assertThat(TestFeeds.flaws(feed)).contains("lies in the future");
  }

  @Test
  void anAddressThatRunsAProgramIsDropped() {
    var feed = TestFeeds.item("<title>x</title><link> javascript:alert(1)</link>");
    assertThat(feed.items().getFirst().link()).isEmpty();
  }

  @Test
  void anItemThatWasTakenBackIsNamedByATombstoneInRssAndRdfToo() {
    String gone = "<t:deleted-entry xmlns:t='http://purl.org/atompub/tombstones/1.0' ref='7'/>";

    assertThat(TestFeeds.of("<rss version='2.0'><channel>" + gone + "</channel></rss>").items())
        .extracting(item -> item.id() + " " + item.pubStatus())
        .containsExactly("7 CANCELED");
    assertThat(
            TestFeeds.of(
                    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                        + " xmlns='http://purl.org/rss/1.0/'><channel/>"
                        + gone
                        + "</rdf:RDF>")
                .items())
        .extracting(item -> item.id() + " " + item.pubStatus())
        .containsExactly("7 CANCELED");
  }
}
