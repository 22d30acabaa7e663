package org.inkstand.article.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.inkstand.article.clean.PictureDoor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PageReaderTest {

  private final PageReader reader = new PageReader(PictureDoor.open());

  private static byte[] file(String name) throws IOException {
    try (InputStream file = PageReaderTest.class.getResourceAsStream("/article/extract/" + name)) {
      return Objects.requireNonNull(file).readAllBytes();
    }
  }

  private ExtractedPage read(String name) throws IOException {
    return reader.read(file(name), "text/html", URI.create("https://gazette.example/news/" + name));
  }

  @Test
  void theTextIsTheArticleAndNothingAroundIt() throws IOException {
    ExtractedPage page = read("bridge.html");
    assertThat(page.text().split("\n\n"))
        .hasSize(7)
        .startsWith("Engineers found cracks in two of four piers; ferries will run free of charge.")
        .contains(
            "What the engineers saw",
            "The footpath stays open until Friday, she said.\nCyclists must walk, and dogs be led.");
    assertThat(page.text())
        .doesNotContain("814", "Sign up", "Read more", "sixty years", "Quay Street", "old friend");
    assertThat(page.html())
        .contains(
            "<h2>What the engineers saw</h2>", "<blockquote class=\"embed\">", "<figcaption>");
    assertThat(page.article()).isTrue();
  }

  @Test
  void thePageIsTakenAtItsWord() throws IOException {
    ExtractedPage page = read("bridge.html");
    assertThat(page.title()).isEqualTo("Old swing bridge closes for eighteen months");
    assertThat(page.authors()).containsExactly("Ann Quill", "Tom Ferrier");
    assertThat(page.published().orElseThrow()).hasToString("2026-05-03T09:24:00+01:00");
    assertThat(page.modified().orElseThrow()).hasToString("2026-05-03T11:02:00+01:00");
    assertThat(page.language()).isEqualTo("en-GB");
    assertThat(page.section()).isEqualTo("Local");
    assertThat(page.canonical()).contains(URI.create("https://gazette.example/news/bridge-closes"));
  }

  @Test
  void theLeadPictureHasItsCaptionAndCredit() throws IOException {
    var picture = read("bridge.html").image().orElseThrow();
    assertThat(picture.address()).hasToString("https://gazette.example/pictures/bridge-1200.jpg");
    assertThat(picture.width()).isEqualTo(1200);
  }

  @Test
  void termsAreReportedAsThePageStatesThem() throws IOException {
    ExtractedPage page = read("bridge.html");
    assertThat(page.accessibleForFree()).contains(false);
    assertThat(page.terms().miningReserved()).contains(true);
    assertThat(page.terms().robots()).contains("noai", "max-snippet:160");
    assertThat(page.terms().learningReserved()).isTrue();
  }

  @Test
  void anArabicPageThatSaysNothingOfItselfIsReadByItsStructure() throws IOException {
    ExtractedPage page = read("flood-ar.html");
    assertThat(page.title()).isEqualTo("السيول تغلق طريق الميناء");
    assertThat(page.text().split("\n\n")).hasSize(3);
    assertThat(page.published().orElseThrow()).hasToString("2026-05-03T14:30:00");
    assertThat(page.authors()).containsExactly("ليلى حداد");
  }

  @Test
  void aShortJapaneseNoticeIsAnArticle() throws IOException {
    ExtractedPage page = read("quake-ja.html");
    assertThat(page.title()).isEqualTo("灯台岬で震度4　津波の心配なし");
    assertThat(page.text()).startsWith("気象台は3日").endsWith("入っていない。");
    assertThat(page.published().orElseThrow()).hasToString("2026-05-03T21:19:00");
    assertThat(page.article()).isTrue();
  }

  @Test
  void aHomePageIsNoArticle() throws IOException {
    assertThat(read("home.html").flaws()).contains(PageReader.NOT_AN_ARTICLE);
  }

  @Test
  void bytesAreBelievedBeforeDeclarations() {
    String html = "<title>Brücke gesperrt</title><h1>Brücke gesperrt</h1>";
    var address = URI.create("https://e.example/a");
    byte[] utf8 = html.getBytes(StandardCharsets.UTF_8);
    byte[] latin = html.getBytes(Charset.forName("windows-1252"));
    assertThat(reader.read(utf8, "text/html; charset=ISO-8859-1", address).title())
        .isEqualTo("Brücke gesperrt");
    assertThat(reader.read(latin, "text/html; charset=utf-8", address).title()).startsWith("Br");
    assertThat(reader.read(latin, "", address).title()).isEqualTo("Brücke gesperrt");
  }

  @Test
  void brokenLinkedDataStillSaysWhenAndWho() {
    String html =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A \"quoted\" bridge\","
            + "\"datePublished\":\"2026-05-03T09:24Z\",\"author\":{\"name\":\"Ann Quill\"}</script><h1>x</h1>";
    ExtractedPage page = reader.read(html, URI.create("https://e.example/a"));
    assertThat(page.published().map(Object::toString))
        .isEqualTo(Optional.of("2026-05-03T09:24:00Z"));
    assertThat(page.authors()).containsExactly("Ann Quill");
  }

  @Test
  void nothingIsReadFromNothing() {
    for (String html :
        new String[] {
          "", "<", "\0", "<html></html>", "<!--", "<p".repeat(50_000), "<div>".repeat(50_000)
        }) {
      assertThat(reader.read(html, URI.create("https://e.example/a")).article()).isFalse();
    }
  }

  @Test
  void theLineHasTheFieldsThatArePromised() throws IOException {
    JsonNode line = JsonMapper.shared().readTree(PageJson.line("a.html", read("bridge.html")));
    assertThat(line.propertyNames())
        .containsExactly(
            "file",
            "url",
            "title",
            "authors",
            "date",
            "language",
            "text",
            "html",
            "image",
            "section",
            "flaws",
            "caption",
            "credit",
            "accessibleForFree");
    assertThat(line.path("url").asString()).isEqualTo("https://gazette.example/news/bridge.html");
  }
}
