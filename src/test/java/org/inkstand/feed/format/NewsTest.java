package org.inkstand.feed.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkstand.feed.format.parsed.FeedType;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.inkstand.feed.format.parsed.PubStatus;
import org.junit.jupiter.api.Test;

class NewsTest {

  @Test
  void aNewsSitemapAnnouncesArticles() {
    var feed = TestFeeds.file("news/sitemap.xml");
    assertThat(feed.type()).isEqualTo(FeedType.SITEMAP);
    assertThat(feed.title().plain()).isEqualTo("The Orle Courier");
    var item = feed.items().getFirst();
    assertThat(item.title().plain()).isEqualTo("Mill & weir saved");
    assertThat(item.times().published()).isEqualTo("2026-11-22T08:30:00Z");
    assertThat(item.times().updated()).isEqualTo("2026-11-22T09:30:00Z");
    assertThat(item.terms().access()).isEqualTo("Registration");
    assertThat(item.language()).isEqualTo("en");
    assertThat(item.categories()).extracting(each -> each.name()).containsExactly("mill", "river");
    assertThat(item.images().getFirst().caption()).isEqualTo("The mill");
    assertThat(feed.items().get(1).link()).isEqualTo("https://paper.example/about");
  }

  @Test
  void aSitemapIndexNamesItsParts() {
    var feed =
        TestFeeds.of(
            "<sitemapindex><sitemap><loc>https://paper.example/news.xml</loc></sitemap>"
                + "</sitemapindex>");
    assertThat(feed.links().feeds()).containsExactly("https://paper.example/news.xml");
  }

  @Test
  void aNewsmlMessageBringsTextsWithTheirPictures() {
    var feed = TestFeeds.file("news/message.xml");
    assertThat(feed.type()).isEqualTo(FeedType.NEWSML);
    assertThat(feed.flaws()).isEmpty();
    assertThat(feed.items()).hasSize(2);
    var item = feed.items().getFirst();
    assertThat(item.title().plain()).isEqualTo("Flood in Orle");
    assertThat(item.content().value()).isEqualTo("<p>The river <em>rose</em> &amp; fell.</p>");
    assertThat(item.authors()).containsExactly(new ParsedAuthor("Ana Alder", "", ""));
    assertThat(item.times().embargoedUntil()).isEqualTo("2026-12-24T06:00:00Z");
    assertThat(item.urgency()).isEqualTo(3);
    assertThat(item.terms().copyright()).isEqualTo("Copyright 2026 Agency Example");
    assertThat(item.images())
        .containsExactly(
            new ParsedImage(
                "https://img.agency.example/l.jpg", 1600, 800, "The bridge", "L. Moss", "image"));
  }

  @Test
  void aCanceledItemSaysSo() {
    var feed = TestFeeds.file("news/message.xml");
    assertThat(feed.items().get(1).pubStatus()).isEqualTo(PubStatus.CANCELED);
    assertThat(feed.items().get(1).content().value()).isEqualTo("<p>Nothing.</p>");
  }

  @Test
  void rdfKeepsItsItemsBesideTheChannel() {
    var feed = TestFeeds.file("rdf/paper.rdf");
    assertThat(feed.type()).isEqualTo(FeedType.RDF);
    assertThat(feed.language()).isEqualTo("ja");
    assertThat(feed.image()).isEqualTo("https://paper.example/i.png");
    var item = feed.items().getFirst();
    assertThat(item.id()).isEqualTo("https://paper.example/1");
    assertThat(item.times().published()).isEqualTo("2026-11-21T00:00:00Z");
    assertThat(item.authors().getFirst().name()).isEqualTo("山田");
  }

  @Test
  void aPageIsSaidToBeOneAndTheFeedsItNamesAreKept() {
    var feed = TestFeeds.file("page/home.html");
    assertThat(feed.type()).isEqualTo(FeedType.HTML);
    assertThat(feed.links().feeds())
        .containsExactly("https://paper.example/rss.xml", "https://courant.example/atom");
    assertThat(TestFeeds.flaws(feed)).contains("this is a page, not a feed");
  }

  @Test
  void theChannelDefinitionFormatIsStillUnderstood() {
    var feed =
        TestFeeds.of(
            "<CHANNEL HREF='https://old.example/'><TITLE>Old</TITLE><ABSTRACT>News</ABSTRACT>"
                + "<ITEM HREF='https://old.example/1' LASTMOD='1998.11.05T11:12-0500'>"
                + "<TITLE>One</TITLE></ITEM></CHANNEL>");
    assertThat(feed.type()).isEqualTo(FeedType.CDF);
    assertThat(feed.link()).isEqualTo("https://old.example/");
    assertThat(feed.items().getFirst().link()).isEqualTo("https://old.example/1");
    assertThat(feed.items().getFirst().times().published()).isEqualTo("1998-11-05T16:12:00Z");
  }
}
