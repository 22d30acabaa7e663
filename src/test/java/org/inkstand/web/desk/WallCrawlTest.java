package org.inkstand.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkstand.TestBrowser;
import org.inkstand.account.Account;
import org.inkstand.account.Accounts;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Articles;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.member.Memberships;
import org.inkstand.sync.SyncSettings;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.TestFeed;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.inkstand.title.TestTitles;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * Every door is tried and every link followed, as a visitor, as somebody whose membership ended,
 * and as a member: a sentence from behind the wall comes out of none of them but the member's.
 */
@SpringBootTest(
    classes = WallCrawlTest.World.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"server.address=127.0.0.1", "spring.main.banner-mode=off"})
@SuppressWarnings("NullAway.Init") // Spring fills the fields before any test runs
class WallCrawlTest {

  private static final int PAGES_MAX = 400;
  private static final Pattern ADDRESS =
      Pattern.compile("(?:href=\"|<loc>|<link>|src=\")(?:http://localhost)?(/[^\"#<]*)");

  /** What stands behind the wall of each kind of article: a word that stands nowhere else. */
  private static final Map<String, String> SECRETS =
      Map.of(
          "registered", "quibblewort",
          "member", "tanglefroth",
          "link", "mirkwhistle",
          "withdrawn", "dapplegrunt",
          "embargoed", "snorkelbane",
          "expired", "wimplethorn",
          "abroad", "glumfiddle");

  @LocalServerPort private int port;
  @Autowired private Titles titles;
  @Autowired private Articles articles;
  @Autowired private Accounts accounts;
  @Autowired private Memberships memberships;

  /** The desk's world, and the doors for other apps. */
  @Import(DeskWorld.class)
  @ComponentScan("org.inkstand.sync")
  static class World {

    @Bean
    SyncSettings syncSettings() {
      return new SyncSettings("Inkstand", URI.create("http://localhost"));
    }
  }

  @BeforeEach
  void press() {
    titles.list().forEach(title -> titles.remove(title.id()));
    add(1, "registered", of(Access.REGISTERED));
    add(2, "member", of(Access.MEMBER));
    add(3, "link", of(Access.LINK));
    add(4, "withdrawn", of(Access.OPEN));
    add(5, "embargoed", of(Access.OPEN));
    add(6, "expired", of(Access.OPEN));
    add(7, "abroad", abroad());
  }

  private static String secret(String kind) {
    return Objects.requireNonNull(SECRETS.get(kind), kind);
  }

  private static Licence of(Access access) {
    return Licence.LINK.withAccess(access);
  }

  private static Licence abroad() {
    return new Licence(
        Access.OPEN,
        true,
        100,
        Duration.ZERO,
        Licence.NEVER,
        Set.of("BE"),
        false,
        true,
        true,
        true,
        "");
  }

  private void add(long id, String kind, Licence licence) {
    Title title = titles.add(TestTitles.draft("The " + kind, kind + ".example", "/rss"));
    titles.license(title.id(), licence);
    TestNews news =
        TestNews.article("Harbour " + kind)
            .id(id)
            .by(title.id().value())
            .at(TestFeed.NOW.minusSeconds(3_600 + id))
            .says("The harbour was closed on Monday. ".repeat(14))
            .says("The reason is the " + secret(kind) + ", said a man.");
    switch (kind) {
      case "withdrawn" -> news.withdrawn();
      case "embargoed" -> news.embargoedUntil(TestFeed.NOW.plusSeconds(60));
      case "expired" -> news.expires(TestFeed.NOW);
      default -> news.pictured();
    }
    ((FakeArticles) articles).add(news);
  }

  private TestBrowser reader(String name) {
    Account account = accounts.join(new MailAddress(name + "@mail.example"));
    accounts.setPassword(account.name(), DeskWorld.PASSWORD);
    memberships.beginTrial(account.id());
    TestBrowser browser = visitor();
    browser.signIn(account.name(), DeskWorld.PASSWORD, "/");
    return browser;
  }

  private TestBrowser visitor() {
    return new TestBrowser(URI.create("http://127.0.0.1:" + port));
  }

  @Test
  void aVisitorFindsNoWalledSentenceAnywhere() {
    Map<String, String> pages = crawl(visitor());
    SECRETS.values().forEach(secret -> assertThat(placesOf(secret, pages)).isEmpty());
  }

  @Test
  void norDoesSomebodyWhoseMembershipEnded() {
    TestBrowser lapsed = reader("lapsed");
    memberships.end(accounts.findByName("lapsed@mail.example").orElseThrow().id());
    Map<String, String> pages = crawl(lapsed);
    SECRETS.forEach(
        (kind, secret) -> {
          if (kind.equals("registered")) {
            assertThat(placesOf(secret, pages)).isNotEmpty();
          } else {
            assertThat(placesOf(secret, pages)).as(kind).isEmpty();
          }
        });
    assertThat(pages.get("/article/2-harbour-member")).contains("href=\"/plans\"");
  }

  @Test
  void aMemberReadsWhatMembersRead() {
    Map<String, String> pages = crawl(reader("member"));
    assertThat(placesOf(secret("member"), pages)).contains("/article/2-harbour-member");
    assertThat(placesOf(secret("registered"), pages)).isNotEmpty();
    for (String kind : List.of("link", "withdrawn", "embargoed", "expired", "abroad")) {
      assertThat(placesOf(secret(kind), pages)).as(kind).isEmpty();
    }
  }

  @Test
  void aListShowsOnlyWhatItsReaderMayRead() {
    String list = "/section/politics?readable=1";
    assertThat(visitor().get(list).body()).doesNotContain("Harbour member", "Harbour registered");
    String members = reader("member").get(list).body();
    assertThat(members).contains("Harbour member", "Harbour registered");
    assertThat(members).doesNotContain("Harbour link");
    assertThat(visitor().get("/section/politics").body()).contains("Harbour member", list);
    for (Title title : titles.list()) {
      String path = "/title/" + title.slug() + "?readable=1";
      assertThat(visitor().get(path).body()).as(path).doesNotContain("Harbour ");
      assertThat(reader("member").get(path).body().contains("Harbour member"))
          .as(path)
          .isEqualTo(title.name().equals("The member"));
    }
  }

  @Test
  void onesOwnPageStaysOutOfSharedCaches() {
    HttpResponse<String> own = reader("member").get("/article/2-harbour-member");
    assertThat(own.headers().firstValue("Cache-Control")).contains("private, no-cache");
    HttpResponse<String> all = visitor().get("/article/2-harbour-member");
    assertThat(all.headers().allValues("Vary")).contains("Cookie");
    assertThat(all.headers().allValues("Set-Cookie")).isEmpty();
  }

  private static List<String> placesOf(String secret, Map<String, String> pages) {
    return pages.entrySet().stream()
        .filter(page -> page.getValue().contains(secret))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Every answer by its address: the doors, and all that they lead to. */
  private Map<String, String> crawl(TestBrowser browser) {
    Map<String, String> pages = new TreeMap<>();
    Deque<String> next = new ArrayDeque<>(doors());
    Set<String> seen = new HashSet<>(next);
    while (!next.isEmpty() && pages.size() < PAGES_MAX) {
      String path = next.remove();
      HttpResponse<String> answer = browser.get(path);
      // A search page says again what was searched for; that tells nobody anything.
      pages.put(path, answer.headers().map() + answer.body());
      Matcher address = ADDRESS.matcher(answer.body());
      while (address.find()) {
        String found = address.group(1).replace("&amp;", "&");
        if (!found.matches("/(assets|picture)/.*|/sign-out.*") && seen.add(found)) {
          next.add(found);
        }
      }
    }
    assertThat(pages).hasSizeGreaterThan(40).containsKeys("/rss/front.xml", "/sitemap.xml");
    return pages;
  }

  private List<String> doors() {
    List<String> doors =
        new ArrayList<>(
            List.of(
                "/",
                "/titles",
                "/editions",
                "/briefing",
                "/search?q=harbour",
                "/search?q=reason",
                "/search?q=monday",
                "/rss/front.xml",
                "/rss/front.atom",
                "/sitemap.xml",
                "/news-sitemap.xml",
                "/manifest.webmanifest",
                "/plans",
                "/nowhere",
                "/offline/standing?whole=1,2,3,4,5,6,7&cut=1,2,3,4,5,6,7",
                "/share?url=https://member.example/2",
                "/section/politics",
                "/country/gb"));
    for (long id = 1; id <= SECRETS.size(); id++) {
      for (Article article : articles.findAll(List.of(new ArticleId(id)))) {
        doors.add(article.path());
        doors.add(article.path() + "/revisions");
        doors.add("/article/" + id + "-x");
      }
    }
    return doors;
  }
}
