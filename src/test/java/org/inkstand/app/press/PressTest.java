package org.inkstand.app.press;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.inkstand.app.press.masthead.FeedSheet;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.masthead.Table;
import org.inkstand.app.press.print.Issue;
import org.inkstand.app.press.print.Site;
import org.inkstand.app.press.text.Newsroom;
import org.inkstand.title.TitleDraft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PressTest {

  private static final HttpClient READER = HttpClient.newHttpClient();
  private static Press press;

  @BeforeAll
  static void open() {
    press = Press.start(Clock.systemUTC(), 0);
  }

  @AfterAll
  static void close() {
    press.close();
  }

  @Test
  void everyTitleLivesAtAnAddressOfItsOwn() {
    assertThat(press.titles()).hasSize(20);
    assertThat(press.titles().stream().map(TitleDraft::homePage)).doesNotHaveDuplicates();
    assertThat(text(press.address())).contains("Harbour Ledger");
  }

  @Test
  void everySoundFeedIsWellFormed() throws Exception {
    for (Masthead masthead : Table.titles()) {
      for (FeedSheet feed : masthead.feeds()) {
        byte[] bytes = issue(masthead, feed).bytes();
        switch (feed.format()) {
          case RSS_BROKEN, RSS_WRONG_ENCODING, DEAD -> assertThat(bytes).isNotEmpty();
          case JSON_10, JSON_11, NINJS ->
              assertThat(JsonMapper.shared().readTree(bytes)).isNotEmpty();
          default ->
              assertThat(
                      DocumentBuilderFactory.newInstance()
                          .newDocumentBuilder()
                          .parse(new ByteArrayInputStream(bytes))
                          .getDocumentElement())
                  .isNotNull();
        }
      }
    }
  }

  @Test
  void anotherReaderOfFeedsFindsEveryArticleInThem() throws Exception {
    for (Masthead masthead : Table.titles()) {
      for (FeedSheet feed : masthead.feeds()) {
        switch (feed.format()) {
          case RSS_FULL, RSS_SUMMARY, RSS_GROUP, RSS_092, RDF, ATOM, ATOM_XHTML, ATOM_03 -> {
            Issue issue = issue(masthead, feed);
            SyndFeed read =
                new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(issue.bytes())));
            assertThat(read.getEntries())
                .as(masthead.slug() + feed.path())
                .hasSize((int) issue.articles().stream().filter(a -> !a.withdrawn()).count())
                .allSatisfy(entry -> assertThat(entry.getLink()).startsWith("http://127.0.0.1"));
          }
          default -> {}
        }
      }
    }
  }

  @Test
  void aReaderWhoHasTheFeedIsToldSo() {
    URI feed = feed("The Harbour Ledger");
    String tag = get(feed).headers().firstValue("ETag").orElseThrow();

    HttpResponse<byte[]> again =
        get(HttpRequest.newBuilder(feed).header("If-None-Match", tag).build());

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void theMovedFeedSaysWhereItIsNow() {
    HttpResponse<byte[]> answer = get(feed("Das Bergblatt"));

    assertThat(answer.statusCode()).isEqualTo(301);
    URI now = URI.create(answer.headers().firstValue("Location").orElseThrow());
    assertThat(text(now)).contains("version=\"0.3\"");
  }

  @Test
  void theDeadFeedAnswersWithAnErrorPage() {
    assertThat(get(feed("The Empty Desk")).statusCode()).isEqualTo(500);
  }

  @Test
  void theWrongPrologStandsOverWindowsBytes() {
    byte[] body = get(feed("El Faro de Poniente")).body();

    assertThat(new String(body, StandardCharsets.UTF_8)).contains("UTF-8").contains("\uFFFD");
    assertThat(new String(body, Charset.forName("windows-1252"))).doesNotContain("\uFFFD");
  }

  @Test
  void theAgencyFilesNinjsWithTextAndPictures() throws Exception {
    JsonNode file = JsonMapper.shared().readTree(get(feed("Meridian Wire")).body());

    assertThat(file.size()).isGreaterThan(5);
    JsonNode first = file.get(0);
    assertThat(first.at("/standard/name").asString()).isEqualTo("ninjs");
    assertThat(first.at("/bodies/0/value").asString()).contains("<p>");
  }

  @Test
  void theSitemapSendsReadersToTheSamePagesUnderOtherAddresses() {
    TitleDraft courier = title("Northgate Courier");
    String sitemap = text(courier.feeds().getLast().address());
    String location = sitemap.split("<loc>")[1].split("</loc>")[0].replace("&amp;", "&");

    assertThat(location).contains("utm_source=sitemap");
    assertThat(text(URI.create(location)))
        .contains("<link rel=\"canonical\" href=\"" + location.split("\\?")[0]);
  }

  @Test
  void everyArticleInAFeedHasAPageWithItsHeadline() throws Exception {
    for (String name : List.of("The Lantern", "La Gazette des Rives", "Saltmarsh Observer")) {
      SyndFeed feed =
          new SyndFeedInput()
              .build(new XmlReader(new ByteArrayInputStream(get(feed(name)).body())));
      String page = text(URI.create(feed.getEntries().getFirst().getLink()));
      assertThat(page).contains("<h1").contains("og:title");
    }
  }

  @Test
  void thePictureOfAnArticleIsPaintedWhenItIsAskedFor() throws Exception {
    JsonNode file = JsonMapper.shared().readTree(get(feed("Meridian Wire")).body());
    JsonNode picture = file.findValue("renditions").get(0);

    HttpResponse<byte[]> answer = get(URI.create(picture.get("href").asString() + "?w=320"));

    assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
    assertThat(answer.body()).startsWith(0xff, 0xd8).hasSizeGreaterThan(4_000);
  }

  @Test
  void homePagesNameTheirFeeds() {
    assertThat(text(title("Fieldnotes").homePage()))
        .contains("rel=\"alternate\" type=\"application/feed+json\"");
  }

  @Test
  void aReservationIsSaidInEveryPlaceForIt() {
    URI home = title("Kompass am Morgen").homePage();

    assertThat(get(home).headers().firstValue("tdm-reservation")).contains("1");
    assertThat(text(home.resolve("/.well-known/tdmrep.json"))).contains("\"tdm-reservation\": 1");
    assertThat(text(title("Northgate Courier").homePage().resolve("/robots.txt")))
        .contains("License: ");
  }

  private static Issue issue(Masthead masthead, FeedSheet feed) {
    Newsroom newsroom = new Newsroom(Clock.systemUTC().instant(), Archive.events());
    Site site = new Site(masthead, URI.create("http://127.0.0.1:1/"));
    return new Issue(site, feed, newsroom.printed(masthead.slug(), Clock.systemUTC().instant()));
  }

  private static TitleDraft title(String name) {
    return press.titles().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  private static URI feed(String name) {
    return title(name).feeds().getFirst().address();
  }

  private static String text(URI address) {
    return new String(get(address).body(), StandardCharsets.UTF_8);
  }

  private static HttpResponse<byte[]> get(URI address) {
    return get(HttpRequest.newBuilder(address).build());
  }

  private static HttpResponse<byte[]> get(HttpRequest request) {
    try {
      return READER.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
