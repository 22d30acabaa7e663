package org.inkstand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inkstand.TestBrowser;
import org.inkstand.app.PressTexts.Deep;
import org.inkstand.title.Access;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The running newsstand as a reader, a publisher, an operator and other machines meet it. */
class WholeServiceTest {

  /** What one title published by mistake, and words from its text. */
  private static final String MISTAKE = "démissionne après la rupture";

  private static final String MISTAKEN = "Onze millions et un printemps";

  private static RunningPaper paper;
  private static String takenBack = "";
  private static String revised = "";

  @BeforeAll
  static void start() {
    paper = RunningPaper.start();
    TestBrowser reader = paper.visitor();
    takenBack = link(reader.get("/title/le-petit-phare").body(), MISTAKE);
    assertThat(reader.get(takenBack).body()).contains(MISTAKE);
    paper.setPressRight();
    Waiting.until("the withdrawal", () -> reader.get(takenBack).statusCode() == 410);
    Waiting.until("a revision", WholeServiceTest::foundRevised);
  }

  @AfterAll
  static void stop() throws IOException {
    paper.close();
  }

  private static boolean foundRevised() {
    TestBrowser reader = paper.visitor();
    for (String path : RunningPaper.articles(reader.get("/title/meridian-wire").body())) {
      if (reader.get(path).body().contains(path + "/revisions")) {
        revised = path;
        return true;
      }
    }
    return false;
  }

  @Test
  void theFrontPageIsMadeOfManyTitlesAndSections() {
    Document front = page("/");
    assertThat(Set.copyOf(front.select("main .card a[href^=/title/]").eachAttr("href")))
        .hasSizeGreaterThanOrEqualTo(12);
    assertThat(front.select("main .block-head, main .column h2")).hasSizeGreaterThan(5);
    assertThat(front.select("main [data-article]")).hasSizeGreaterThan(50);
    assertThat(front.select("main img[src^=/picture/]")).hasSizeGreaterThan(10);
  }

  @Test
  void everyArticleIsReadAsFarAsItsLicenceSays() {
    Map<String, Document> read = readEverything();
    Map<Access, Integer> seen = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (Deep text : PressTexts.all()) {
      Document page = read.get(text.title() + ": " + text.headline());
      if (page != null) {
        seen.merge(text.access(), 1, Integer::sum);
        boolean open = text.access() == Access.OPEN;
        boolean free = page.html().contains("\"isAccessibleForFree\":true");
        boolean walled = !page.select(".wall").isEmpty();
        boolean there = page.text().contains(text.deep()) || page.html().contains(text.deep());
        if (open != there || open != free || open == walled) {
          wrong.add(text.access() + " " + text.headline());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(seen.keySet()).containsExactlyInAnyOrder(Access.values());
    assertThat(seen.values()).allMatch(count -> count >= 5);
  }

  @Test
  void whatTheWallKeepsBackIsInNoListAndNoFeed() {
    List<Deep> kept =
        PressTexts.all().stream().filter(text -> text.access() != Access.OPEN).toList();
    assertThat(kept).hasSizeGreaterThan(40);
    StringBuilder all = new StringBuilder();
    for (String path :
        List.of("/", "/rss/front.xml", "/rss/front.atom", "/news-sitemap.xml", "/titles")) {
      all.append(text(path));
    }
    for (String slug : List.of("the-harbour-ledger", "the-lantern", "kompass-am-morgen")) {
      all.append(text("/title/" + slug));
      all.append(text("/rss/title/" + slug + ".xml"));
      all.append(text("/rss/title/" + slug + ".atom"));
    }
    for (Deep text : kept.subList(0, 20)) {
      String words = text.deep().substring(0, 40).replaceAll("[^\\p{L}\\p{N}]+", "+");
      all.append(Jsoup.parse(text("/search?q=" + words)).text());
    }
    assertThat(kept.stream().map(Deep::deep).filter(deep -> all.indexOf(deep) >= 0)).isEmpty();
  }

  @Test
  void aWithdrawnArticleIsATombstoneAndNowhereElse() {
    HttpResponse<String> answer = paper.visitor().get(takenBack);
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.body()).contains("was taken back", "Le Petit Phare");
    assertThat(answer.body()).doesNotContain(MISTAKE).doesNotContain(MISTAKEN);
    String id = takenBack.substring(0, takenBack.indexOf('-'));
    for (String path :
        List.of(
            "/",
            "/title/le-petit-phare",
            "/rss/front.xml",
            "/rss/title/le-petit-phare.atom",
            "/news-sitemap.xml",
            "/search?q=Dagmar+Heill",
            "/section/politics",
            "/country/be")) {
      String page = text(path);
      assertThat(page.contains(id + "-") || page.contains(MISTAKE)).as(path).isFalse();
    }
    assertThat(paper.articlesOfTheSitemap()).isNotEmpty().doesNotContain(takenBack);
  }

  @Test
  void aRevisedArticleShowsWhatChanged() {
    Document versions = page(revised + "/revisions");
    assertThat(versions.select(".versions > li").size()).isGreaterThanOrEqualTo(2);
    assertThat(versions.select(".versions ins, .versions del")).isNotEmpty();
  }

  @Test
  void searchFindsWordsInTheirTitleAndSection() {
    Document flood = page("/search?q=embankment");
    assertThat(flood.select("main [data-article]")).hasSizeGreaterThanOrEqualTo(2);
    Document wire = page("/search?q=embankment+title:%22Meridian+Wire%22");
    assertThat(Set.copyOf(wire.select("main .card a[href^=/title/]").eachAttr("href")))
        .containsExactly("/title/meridian-wire");
    assertThat(page("/search?q=zyxwvut").select("main [data-article]")).isEmpty();
  }

  @Test
  void aClickNarrowsASearchAndAnotherWidensItAgain() {
    Document flood = page("/search?q=embankment");
    for (String way : flood.select("#narrow li a").eachAttr("href")) {
      assertThat(page(way).select("main [role=status]").text())
          .startsWith(flood.select("#narrow li:has(a[href=" + way + "]) span").text() + " ");
      assertThat(page(way).select(".chosen a").attr("href")).isEqualTo("/search?q=embankment");
    }
    assertThat(page("/search?q=embankmnet").select(".meant a").text()).isEqualTo("embankment");
    assertThat(text(flood.select("#narrow a[href^=/rss/]").attr("href"))).contains("<item>");
  }

  @Test
  void everyPageToWhichTheFrontPageLeadsIsThere() {
    Set<String> paths = new HashSet<>();
    page("/").select("a[href^=/]").eachAttr("href").stream()
        .filter(path -> !path.startsWith("/article/"))
        .forEach(paths::add);
    assertThat(paths).contains("/titles", "/about").hasSizeGreaterThan(25);
    List<String> missing = new ArrayList<>();
    for (String path : paths) {
      HttpResponse<String> answer = paper.visitor().get(RunningPaper.ascii(path));
      if (answer.statusCode() != 200 || answer.body().isEmpty()) {
        missing.add(path + " " + answer.statusCode());
      }
    }
    assertThat(missing).isEmpty();
    assertThat(page("/titles").text()).contains("Das Bergblatt", "朝霧新聞", "المرفأ");
  }

  @Test
  void machinesFindWhatTheyAskFor() {
    assertThat(type("/robots.txt")).startsWith("text/plain");
    assertThat(type("/manifest.webmanifest")).startsWith("application/manifest+json");
    assertThat(type("/rss/front.xml")).startsWith("application/rss+xml");
    assertThat(type("/rss/section/sport.atom")).startsWith("application/atom+xml");
    assertThat(text("/robots.txt")).contains("/news-sitemap.xml");
    assertThat(text("/rss/front.xml")).contains("<item>");
    assertThat(text("/rss/front.atom")).contains("<entry");
    assertThat(text("/news-sitemap.xml")).contains("<news:title>");
    assertThat(paper.articlesOfTheSitemap()).hasSizeGreaterThan(150);
  }

  @Test
  void thePictureDoorAnswersWithAPicture() {
    String picture = page("/").select("main img[src^=/picture/]").attr("src");
    HttpResponse<String> answer = paper.visitor().get(picture);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("image/");
    assertThat(answer.body().length()).isGreaterThan(1_000);
    String forged = picture.replaceFirst("/picture/.", "/picture/~");
    assertThat(paper.visitor().get(forged).statusCode()).isEqualTo(404);
  }

  @Test
  void hubsCallWithoutAToken() {
    String door = "/websub/" + "nobody-could-have-guessed-this";
    assertThat(paper.visitor().postBare(door, "<rss/>").statusCode()).isEqualTo(404);
    assertThat(paper.visitor().get(door + "?hub.mode=subscribe&hub.challenge=echo").body())
        .doesNotContain("echo");
  }

  @Test
  void healthAndMetricsAreClosedToTheWorld() {
    TestBrowser stranger = paper.visitor();
    stranger.header("X-Forwarded-For", "203.0.113.9");
    for (String path : List.of("/actuator", "/actuator/health", "/actuator/prometheus")) {
      assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(403);
    }
    assertThat(text("/actuator/health")).contains("\"UP\"");
    assertThat(text("/actuator/prometheus")).contains("inkstand_articles");
  }

  @Test
  void theDeskOpensToTheOperatorAndSaysWhatIsWrong() {
    TestBrowser operator = paper.visitor();
    HttpResponse<String> shut = operator.get("/desk");
    assertThat(shut.statusCode()).isEqualTo(303);
    assertThat(TestBrowser.place(shut)).startsWith("/sign-in");
    operator.signIn("operator", paper.password(), "/desk");
    assertThat(Jsoup.parse(operator.get("/desk").body()).text())
        .contains("The Empty Desk")
        .contains("article.read", "search.index");

    assertThat(feed(operator, "The Empty Desk"))
        .contains("Server broken", "500", "With the publisher");
    assertThat(feed(operator, "The Crooked Column")).contains("What is wrong with what it sends");
    assertThat(feed(operator, "De Kanaalbode")).contains("It answers, and");
  }

  @Test
  void aFeedThatHasMovedIsFollowed() {
    TestBrowser operator = paper.visitor();
    operator.signIn("operator", paper.password(), "/desk");
    Waiting.until(
        "the new address", () -> feed(operator, "Das Bergblatt").contains("/bergblatt.xml"));
    assertThat(feed(operator, "Das Bergblatt")).doesNotContain("/feeds/atom.php");
    assertThat(RunningPaper.articles(text("/title/das-bergblatt"))).isNotEmpty();
  }

  @Test
  void aSecondStartOnTheSameFolderIsRefusedInASentence() {
    TestLine.Said said = TestLine.run("serve", "--port", "0", "--data", paper.folder().toString());
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err())
        .startsWith("inkstand: another Inkstand (process " + ProcessHandle.current().pid())
        .contains(paper.folder().toString(), "--data")
        .doesNotContain("\tat ");
  }

  /** What the desk says of a title's first feed. */
  private static String feed(TestBrowser operator, String title) {
    String found = operator.get("/desk/feeds?q=" + title.replace(" ", "+")).body();
    String page = Jsoup.parse(found).select("a[href^=/desk/feed/]").attr("href");
    return Jsoup.parse(operator.get(page).body()).select("main").text();
  }

  private static Map<String, Document> readEverything() {
    Map<String, Document> read = new HashMap<>();
    for (String path : paper.articlesOfTheSitemap()) {
      Document page = page(path);
      read.put(page.select(".story-masthead").text() + ": " + page.select("h1").text(), page);
    }
    return read;
  }

  private static String text(String path) {
    return paper.visitor().get(RunningPaper.ascii(path)).body();
  }

  private static Document page(String path) {
    HttpResponse<String> answer = paper.visitor().get(RunningPaper.ascii(path));
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static String type(String path) {
    return paper.visitor().get(path).headers().firstValue("content-type").orElse("");
  }

  private static String link(String page, String words) {
    return Jsoup.parse(page).select("a[href^=/article/]:contains(" + words + ")").attr("href");
  }
}
