package org.inkstand.feed.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkstand.feed.format.parsed.FeedType;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.junit.jupiter.api.Test;

class AtomTest {
  private final ParsedFeed paper = TestFeeds.file("atom/paper.xml");

  @Test
  void plainTextIsNotMarkupAndMarkupIs() {
    assertThat(paper.type()).isEqualTo(FeedType.ATOM);
    assertThat(paper.title().value()).isEqualTo("Less < more");
    assertThat(paper.title().html()).isEqualTo("Less &lt; more");
    assertThat(paper.description().plain()).isEqualTo("All news");
    assertThat(paper.items().getFirst().title().plain()).isEqualTo("A & B");
  }

  @Test
  void addressesAreRelativeToTheNearestBase() {
    assertThat(paper.link()).isEqualTo("https://paper.example/atom/");
    assertThat(paper.links().next()).isEqualTo("https://paper.example/atom/?page=2");
    assertThat(paper.image()).isEqualTo("https://paper.example/atom/logo.png");
    assertThat(paper.items().getFirst().link()).isEqualTo("https://paper.example/atom/2026/one");
  }

  @Test
  void inlineMarkupIsWrittenOutWithoutTheDivAroundIt() {
    assertThat(paper.items().getFirst().content().value())
        .isEqualTo("<p>One <a href=\"https://paper.example/atom/2026/two\">two</a> 3 &lt; 4</p>");
  }

  @Test
  void anEntryHasItsOwnLanguageOrTheFeeds() {
    assertThat(paper.items()).extracting(item -> item.language()).containsExactly("en", "de");
  }

  @Test
  void anEntryHasItsOwnAuthorsOrTheFeeds() {
    assertThat(paper.items().getFirst().authors())
        .containsExactly(new ParsedAuthor("Ida Brandt", "ida@paper.example", ""));
    assertThat(paper.items().get(1).authors())
        .containsExactly(new ParsedAuthor("Jonas Weir", "", ""));
  }

  @Test
  void midnightMayBeWrittenAsTwentyFour() {
    assertThat(paper.items().getFirst().times().published()).isEqualTo("2026-11-22T00:00:00Z");
  }

  @Test
  void aPictureThatIsEnclosedIsAPictureOfTheEntry() {
    assertThat(paper.items().getFirst().images())
        .containsExactly(ParsedImage.at("https://paper.example/atom/2026/one.jpg", "enclosure"));
  }

  @Test
  void contentThatLiesElsewhereIsAFile() {
    assertThat(paper.items().get(1).enclosures())
        .extracting(file -> file.address())
        .containsExactly("https://paper.example/atom/two.png");
  }

  @Test
  void aCategoryHasANameForPeopleAndOneForMachines() {
    assertThat(paper.items().getFirst().categories())
        .containsExactly(
            new ParsedCategory("Politik", "politics", "https://paper.example/sections"));
  }

  @Test
  void aTombstoneTakesAnEntryBackUnlessItStandsInTheSameFeed() {
    ParsedFeed feed =
        TestFeeds.of(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"
              xmlns:at="http://purl.org/atompub/tombstones/1.0">
            <at:deleted-entry ref="tag:paper.example,2026:gone" when="2026-11-22T10:00:00Z"/>
            <at:deleted-entry ref="tag:paper.example,2026:here" when="2026-11-22T10:00:00Z"/>
            <at:deleted-entry when="2026-11-22T10:00:00Z"/>
            <entry><id>tag:paper.example,2026:here</id><title>Here</title></entry></feed>
            """);

    assertThat(feed.items())
        .extracting(item -> item.id() + " " + item.pubStatus())
        .containsExactly(
            "tag:paper.example,2026:here USABLE", "tag:paper.example,2026:gone CANCELED");
    assertThat(FeedJson.line("-", feed)).contains("2026:here").doesNotContain("2026:gone");
  }
}
