package org.inkstand.feed.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.junit.jupiter.api.Test;

class BrokenFeedTest {
  private final ParsedFeed everything = TestFeeds.file("broken/everything.xml");

  @Test
  void junkBeforeTheFeedIsPassedOver() {
    assertThat(everything.title().value()).startsWith("Fish & Chips");
    assertThat(everything.link()).isEqualTo("https://paper.example/");
  }

  @Test
  void entitiesThatADocumentDeclaresAreNotExpanded() {
    assertThat(everything.title().value()).contains("&lol;", "&secret;", "é");
    assertThat(everything.title().value()).doesNotContain("root:");
  }

  @Test
  void itemsThatAreWholeBeforeTheBreakAreRead() {
    assertThat(everything.items())
        .extracting(item -> item.title().plain())
        .containsExactly("One bold word", "Two");
    assertThat(TestFeeds.flaws(everything)).contains("left out", "line 21: ");
  }

  @Test
  void anAmpersandThatIsNotEscapedIsAnAmpersand() {
    assertThat(everything.items().getFirst().link()).isEqualTo("https://paper.example/?a=1&b=2");
  }

  @Test
  void aPrefixThatIsNotDeclaredIsTakenAtItsWord() {
    var item = everything.items().getFirst();
    assertThat(item.authors()).containsExactly(new ParsedAuthor("Ana Alder", "", ""));
    assertThat(item.images().getFirst().address()).isEqualTo("https://img.paper.example/1.jpg");
    assertThat(TestFeeds.flaws(everything)).contains("the prefix \"media\" is not declared");
  }

  @Test
  void aMomentThatIsNoneIsAFlaw() {
    assertThat(TestFeeds.flaws(everything)).contains("the moment \"yesterday\" cannot be read");
  }

  @Test
  void anEndThatEndsNothingIsPassedOver() {
    var feed = TestFeeds.item("<title>One</b> two</title></p><link>https://paper.example/1</link>");
    assertThat(feed.items().getFirst().title().plain()).isEqualTo("One two");
    assertThat(feed.items().getFirst().link()).isEqualTo("https://paper.example/1");
  }

  @Test
  void numbersOfWindowsCharactersMeanWhatTheirWritersMeant() {
    var feed = TestFeeds.item("<title>It&#146;s &#x20AC;5 &#0; &#xD800;</title>");
    assertThat(feed.items().getFirst().title().plain()).isEqualTo("It’s €5");
  }

  @Test
  void nothingAtAllIsAFlawAndNoFailure() {
    assertThat(TestFeeds.flaws(TestFeeds.of(""))).isEqualTo("there is nothing in it");
    assertThat(TestFeeds.flaws(TestFeeds.of("hello"))).isEqualTo("this is no feed");
    assertThat(TestFeeds.flaws(TestFeeds.of("<opml><body/></opml>"))).contains("list of feeds");
  }

  @Test
  void aFeedSentAsSomethingElseIsReadAndSaidToBe() {
    byte[] body =
        "<rss><channel><title>Paper</title></channel></rss>".getBytes(StandardCharsets.UTF_8);
    for (String type :
        List.of("image/png", "text/html; charset=utf-8", "application/octet-stream")) {
      var hints = new FeedHints(Optional.empty(), type, "", "", TestFeeds.NOW);
      assertThat(TestFeeds.flaws(FeedReader.read(body, hints)))
          .contains("which is no type of a feed");
    }
    for (String type : List.of("", "application/rss+xml", "text/xml; charset=utf-8", "text/rss")) {
      var hints = new FeedHints(Optional.empty(), type, "", "", TestFeeds.NOW);
      assertThat(FeedReader.read(body, hints).flaws()).isEmpty();
    }
  }
}
