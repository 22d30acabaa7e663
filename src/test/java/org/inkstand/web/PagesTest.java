package org.inkstand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.inkstand.article.Article;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Access;
import org.inkstand.title.Title;
import org.inkstand.web.frame.Assets;
import org.junit.jupiter.api.Test;

/** What pages answer: status, headers, and not a word that the wall keeps back. */
class PagesTest {

  private static final String SECRET = "The seventh envelope was hidden beneath the organ";

  private final PaperServer paper = PaperServer.shared();

  @Test
  void aWalledSentenceAppearsNowhereInTheResponse() throws IOException {
    long id = 90_000;
    for (Access access : new Access[] {Access.REGISTERED, Access.MEMBER, Access.LINK}) {
      Article article = walled(access, id++);

      String page = paper.get(article.path()).body();

      assertThat(page).contains("The opening stands here").doesNotContain("seventh envelope");
      assertThat(page).contains("\"isAccessibleForFree\":false").contains("class=\"wall\"");
      assertThat(page).contains("© The Title");
    }
  }

  @Test
  void searchShowsNoWordFromBehindTheWall() throws IOException {
    Title title = paper.titles().add("Title of the drawer", Access.MEMBER);
    paper
        .articles()
        .add(
            news(90_010, title)
                .says("The opening stands here. " + "It goes on for a while. ".repeat(15))
                .says("The eighth drawer held the ferryman's second ledger."));

    String page = paper.get("/search?q=eighth+drawer").body();

    assertThat(page).contains("Behind the wall").doesNotContain("second ledger");
  }

  @Test
  void anOpenArticleIsReadWhole() throws IOException {
    String page = paper.get(walled(Access.OPEN, 90_020).path()).body();

    assertThat(page).contains(SECRET).contains("\"isAccessibleForFree\":true");
    assertThat(page).doesNotContain("class=\"wall\"");
  }

  @Test
  void aWithdrawnArticleIsGone() throws IOException {
    Title title = paper.titles().add("Taken Back Times", Access.OPEN);
    paper.articles().add(news(90_030, title).says(SECRET + ".").withdrawn());

    HttpResponse<String> answer = paper.get("/article/90030-behind-the-wall");

    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.body()).contains("Taken Back Times").doesNotContain(SECRET);
  }

  @Test
  void whatIsRelatedStandsInOtherTitlesOrThereIsNothing() throws IOException {
    Title own = paper.titles().add("Lock and Weir Weekly", Access.OPEN);
    Title other = paper.titles().add("The Other Weir", Access.OPEN);
    Article read = paper.articles().add(news(90_060, own).keywords("weir").says("One."));
    paper.articles().add(news(90_061, own).keywords("weir").says("Two."));

    assertThat(paper.get(read.path()).body()).doesNotContain("class=\"related\"");

    Article elsewhere = paper.articles().add(news(90_062, other).keywords("weir").says("Three."));
    Article next = paper.articles().add(news(90_063, own).keywords("weir").says("Four."));
    String related = paper.get(next.path()).body().split("class=\"related\"")[1];
    assertThat(related).contains(elsewhere.path()).doesNotContain("/article/9006" + "1");
  }

  @Test
  void anEmbargoedArticleIsNotThereYet() throws IOException {
    Title title = paper.titles().add("Tomorrow's Title", Access.OPEN);
    paper.articles().add(news(90_040, title).embargoedUntil(PaperServer.NOW.plusSeconds(60)));

    assertThat(paper.get("/article/90040-behind-the-wall").statusCode()).isEqualTo(404);
  }

  @Test
  void aWrongSlugLeadsToTheRightAddress() throws IOException {
    Article article = walled(Access.OPEN, 90_050);

    HttpResponse<String> answer = paper.get("/article/90050-something-else");

    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location")).contains(article.path());
  }

  @Test
  void whatWasNeverThereIsNotFound() throws IOException {
    for (String path :
        new String[] {"/article/7", "/article/x", "/section/x", "/title/x", "/nix"}) {
      HttpResponse<String> answer = paper.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).as(path).contains("No such page");
    }
  }

  @Test
  void everyAnswerForbidsWhatIsInline() throws IOException {
    for (String path : new String[] {"/", "/nix", "/about", "/robots.txt"}) {
      HttpResponse<String> answer = paper.get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.body()).doesNotContain(" style=").doesNotContain("onclick");
    }
  }

  @Test
  void anUnchangedPageIsNotSentTwice() throws IOException {
    HttpResponse<String> first = paper.get("/about");
    String tag = first.headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> second = paper.get("/about", "If-None-Match", tag);

    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
  }

  /** A hundred kilobytes before pictures, of which the type takes up to 55. */
  @Test
  void theFrontPageIsLight() throws IOException {
    int bytes = packed(paper.get("/").body());
    for (String file :
        List.of(
            "inkstand.css", "library.css", "theme.js", "inkstand.js", "offline.js", "live.js")) {
      bytes += packed(paper.get(paper.bean(Assets.class).path(file)).body());
    }
    assertThat(bytes).isBetween(20_000, 45_000);
  }

  private static int packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  @Test
  void sitemapsAreWellFormed() throws Exception {
    for (String path :
        new String[] {
          "/sitemap.xml", "/sitemap/pages.xml", "/sitemap/older.xml", "/news-sitemap.xml"
        }) {
      var builder = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder();
      String xml = paper.get(path).body();
      assertThat(builder.parse(new org.xml.sax.InputSource(new java.io.StringReader(xml))))
          .as(path)
          .isNotNull();
    }
  }

  private Article walled(Access access, long id) {
    Title title = paper.titles().add("Title " + id, access);
    return paper
        .articles()
        .add(
            news(id, title)
                .says(
                    "The opening stands here. "
                        + "It goes on for a while, as openings do. ".repeat(9))
                .says(SECRET + "."));
  }

  private static TestNews news(long id, Title title) {
    return TestNews.article("Behind the wall").id(id).by(title.id().value()).at("08:00");
  }
}
