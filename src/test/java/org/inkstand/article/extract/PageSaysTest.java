package org.inkstand.article.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.inkstand.article.clean.PictureDoor;
import org.junit.jupiter.api.Test;

/** What a page says of itself in several places at once, and which of them is believed. */
class PageSaysTest {

  private final PageReader reader = new PageReader(PictureDoor.open());

  private ExtractedPage read(String head, String body) {
    String page = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    return reader.read(page, URI.create("https://gazette.example/news/crane"));
  }

  private static String og(String title) {
    return "<meta property='og:title' content='" + title + "'>";
  }

  private static String linked(String fields) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," + fields + "}</script>";
  }

  @Test
  void aWordOnTheSubjectStaysWhereMostSayIt() {
    String whole = "Fall in the harbour: crane of 1934 is gone";
    assertThat(
            read(
                    og(whole) + linked("\"headline\":\"" + whole + "\""),
                    "<h1>Crane of 1934 is gone</h1>")
                .title())
        .isEqualTo(whole);
  }

  @Test
  void aWordOnTheSubjectGoesWhereMostLeaveItOut() {
    String bare = "Crane of 1934 is gone";
    assertThat(
            read(
                    og(bare) + linked("\"headline\":\"" + bare + "\""),
                    "<h1>Harbour : " + bare + "</h1>")
                .title())
        .isEqualTo(bare);
  }

  @Test
  void aLabelBeforeABarIsNoHeadline() {
    assertThat(
            read(og("Opinion | Let the crane lie"), "<h1>Opinion Let the crane lie</h1>").title())
        .isEqualTo("Let the crane lie");
  }

  @Test
  void theSiteIsNotTheHeadlineThoughLinkedDataSaysSo() {
    assertThat(
            read(
                    "<meta property='og:site_name' content='Harbour Gazette'>"
                        + linked("\"headline\":\"Harbour Gazette\""),
                    "<h1 class='entry-title'>Crane of 1934 is gone</h1>")
                .title())
        .isEqualTo("Crane of 1934 is gone");
  }

  @Test
  void aBylineBelowTheHeadlineIsKnownByItsLinkOrTheDateBesideIt() {
    assertThat(
            read("", "<h1>Crane falls</h1><p><a href='/authors/ann-quill'>Ann Quill</a></p>")
                .authors())
        .containsExactly("Ann Quill");
    assertThat(
            read("", "<h1>Crane falls</h1><p>4 May 2026 <a href='/x'>Tom Ferrier</a></p>")
                .authors())
        .containsExactly("Tom Ferrier");
    assertThat(
            read("", "<h1>Crane falls</h1><p><a href='/places/quay'>Quay Street</a></p>").authors())
        .isEmpty();
  }

  @Test
  void aMomentIsToldInTheZoneOfThePage() {
    String said = linked("\"datePublished\":\"2026-05-04T01:48:19Z\"");
    assertThat(read(said, "<h1>Crane falls</h1><time>May 3, 2026, 9:48 p.m.</time>").published())
        .map(Object::toString)
        .contains("2026-05-03T21:48:19-04:00");
    assertThat(read(said, "<h1>Crane falls</h1><time>May 3, 2026, 9:30 p.m.</time>").published())
        .map(Object::toString)
        .contains("2026-05-04T01:48:19Z");
  }

  @Test
  void aClockInTheMetaTagsTellsTheZoneToo() {
    assertThat(
            read(
                    linked("\"datePublished\":\"2026-05-04T01:06:51Z\"")
                        + "<meta name='published_at' content='2026-05-03 18:06:51'>",
                    "<h1>Crane falls</h1>")
                .published())
        .map(Object::toString)
        .contains("2026-05-03T18:06:51-07:00");
  }

  @Test
  void aClockForMachinesTellsTheZoneThoughReadersSeeADay() {
    String time = "<time class='entry-date updated' datetime='2026-05-04T05:30:00+11:00'>";
    assertThat(
            read(
                    linked("\"datePublished\":\"2026-05-03T18:30:00Z\""),
                    "<h1>Crane falls</h1>" + time + "May 4, 2026</time>")
                .published())
        .map(Object::toString)
        .contains("2026-05-04T05:30:00+11:00");
  }

  @Test
  void anArticleIsNotAListOfOthersForTheNamesOfItsSubjects() {
    String article = "<article class='hentry category-latest-news tag-navy'><h1>Crane falls</h1>";
    assertThat(
            read(
                    linked("\"datePublished\":\"2026-05-04T01:48:19Z\""),
                    article + "<time>May 3, 2026 at 9:48 p.m.</time></article>")
                .published())
        .map(Object::toString)
        .contains("2026-05-03T21:48:19-04:00");
    assertThat(
            read(
                    linked("\"datePublished\":\"2026-05-04T01:48:19Z\""),
                    "<h1>Crane falls</h1><div class='latest-news'><time>May 3, 2026 at 9:48 p.m.</time>")
                .published())
        .map(Object::toString)
        .contains("2026-05-04T01:48:19Z");
  }

  /** Pages made to hurt: each is read to its end, and nothing is thrown. */
  @Test
  void noPageIsTooHard() {
    String[] pages = {
      "<div>".repeat(100_000) + "deep",
      "<ul>" + "<li>".repeat(300_000),
      "<p>" + "<b>".repeat(100_000) + "x",
      "<div class='" + "share ".repeat(400_000) + "'>x</div>",
      "<script type='application/ld+json'>" + "{\"a\":[".repeat(200_000) + "</script>",
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[\""
          + "x\",\"".repeat(100_000),
      "<h1>" + "a | ".repeat(200_000) + "</h1>",
      "<time>" + "1".repeat(500_000) + "</time>",
      "<p>" + "word, ".repeat(1_000_000) + "</p>",
      "<a href='#'>" + "<a href='x'>y".repeat(60_000),
    };
    for (String page : pages) {
      assertThat(reader.read(page, URI.create("https://gazette.example/a"))).isNotNull();
    }
  }
}
