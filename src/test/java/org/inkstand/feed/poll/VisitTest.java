package org.inkstand.feed.poll;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.feed.TestItems.NOON;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.inkstand.TestStores;
import org.inkstand.feed.FeedChange;
import org.inkstand.feed.FeedSettings;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.FeedState.Why;
import org.inkstand.feed.Feeds;
import org.inkstand.feed.store.FeedLedger;
import org.inkstand.feed.store.TestFeedStore;
import org.inkstand.kit.http.AddressRange;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpSettings;
import org.inkstand.kit.http.Robots;
import org.inkstand.kit.sql.Store;
import org.inkstand.title.FeedId;
import org.inkstand.title.Licence;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.Titles;
import org.inkstand.title.store.TestTitleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One title with one feed on loopback, asked again and again. */
class VisitTest {

  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  private final WireMockServer press =
      new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
  private final AtomicInteger wakes = new AtomicInteger();
  private final Store store = TestStores.SQLITE.open();
  private final Titles titles = TestTitleStore.of(store, CLOCK);
  private final FeedLedger ledger = new FeedLedger(store, CLOCK);
  private final Feeds feeds = TestFeedStore.of(store, ledger);
  private final HttpFetcher fetcher =
      new HttpFetcher(
          HttpSettings.standard("Inkstand/test (+https://inkstand.example)")
              .allowing(List.of(AddressRange.of("127.0.0.1/32"))),
          CLOCK);
  private final Random seeded = new Random(7);
  private final Visit visit =
      new Visit(
          new Surroundings(
              FeedSettings.STANDARD, ledger, titles, fetcher, wakes::incrementAndGet, CLOCK),
          () -> seeded);

  @BeforeEach
  void aTitle() {
    press.start();
    titles.add(
        new TitleDraft(
            "Post",
            URI.create("https://post.example/"),
            "BE",
            "en",
            "",
            "",
            Licence.LINK,
            List.of(new TitleDraft.FeedDraft(at("/feed"), "medtop:15000000"))));
    follow();
  }

  @AfterEach
  void close() {
    press.stop();
    fetcher.close();
    store.close();
  }

  private void follow() {
    ledger.follow("test", titles.changesAfter(ledger.followed("test"), 100));
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + press.port() + path);
  }

  private FeedId feed() {
    return titles.list().getFirst().feeds().getFirst().id();
  }

  private FeedState state() {
    return feeds.find(feed()).orElseThrow();
  }

  private FeedState visited() {
    visit.make(ledger.card(feed()).orElseThrow());
    return state();
  }

  private static String rss(String... items) {
    return "<?xml version='1.0'?><rss version='2.0'><channel><title>Post</title>"
        + "<copyright>© Post</copyright>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private static String item(String guid, String title) {
    return "<item><guid isPermaLink='false'>%s</guid><title>%s</title><link>/%s</link></item>"
        .formatted(guid, title, guid);
  }

  private List<String> headlines() {
    return feeds.changesAfter(0, 100).items().stream()
        .map(change -> change instanceof FeedChange.Announced(var item) ? item.headline() : "-")
        .toList();
  }

  @Test
  void whatAFeedAnnouncesIsInTheBookAndTheStepsAreWoken() {
    press.stubFor(get("/feed").willReturn(ok(rss(item("b", "Second"), item("a", "First")))));

    assertThat(visited().outcome()).isEqualTo(Outcome.READ);

    assertThat(headlines()).containsExactly("First", "Second");
    assertThat(wakes.get()).isEqualTo(1);
    FeedChange.Announced first = (FeedChange.Announced) feeds.changesAfter(0, 1).items().getFirst();
    assertThat(first.item().link()).isEqualTo(at("/a"));
    assertThat(first.item().section()).isEqualTo("medtop:15000000");
    assertThat(first.item().copyright()).isEqualTo("© Post");
    assertThat(state().nextFetch()).isBetween(NOON.plusSeconds(800), NOON.plusSeconds(1_000));
  }

  @Test
  void aServerThatKnowsVersionsIsAskedForNewOnesOnly() {
    press.stubFor(get("/feed").willReturn(ok(rss(item("a", "First"))).withHeader("ETag", "\"7\"")));
    visited();
    press.stubFor(
        get("/feed").withHeader("If-None-Match", equalTo("\"7\"")).willReturn(status(304)));

    FeedState state = visited();

    assertThat(state.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(state.status()).isEqualTo(304);
    assertThat(wakes.get()).isEqualTo(1);
  }

  @Test
  void theSameBytesAreNotReadTwice() {
    press.stubFor(get("/feed").willReturn(ok(rss(item("a", "First")))));
    visited();

    assertThat(visited().outcome()).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void aRereadAsksForEverythingAgain() {
    press.stubFor(get("/feed").willReturn(ok(rss(item("a", "First"))).withHeader("ETag", "\"7\"")));
    visited();
    long before = feeds.lastCursor();

    feeds.reread(titles.list().getFirst().id());
    visited();

    assertThat(feeds.lastCursor()).isEqualTo(before + 1);
  }

  @Test
  void itemsThatShareOneIdAreToldApartByTheirLinks() {
    press.stubFor(
        get("/feed")
            .willReturn(
                ok(
                    rss(
                        "<item><guid>0</guid><title>One</title><link>/1</link></item>",
                        "<item><guid>0</guid><title>Two</title><link>/2</link></item>"))));
    visited();

    assertThat(headlines()).containsExactly("Two", "One");
  }

  @Test
  void aFailureIsKeptWithItsReasonAndTriedLater() {
    press.stubFor(get("/feed").willReturn(status(503).withHeader("Retry-After", "7200")));

    FeedState state = visited();

    assertThat(state.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(state.reason()).isEqualTo("the server says 503 Service Unavailable");
    assertThat(state.nextFetch()).isEqualTo(NOON.plus(Duration.ofHours(2)));
    assertThat(visited().failures()).isEqualTo(2);
    press.stubFor(get("/feed").willReturn(ok(rss(item("a", "First")))));
    assertThat(visited().failures()).isZero();
  }

  @Test
  void aServerThatAsksForAPauseIsLeftAloneWithAllItsFeeds() {
    press.stubFor(get("/feed").willReturn(status(429).withHeader("Retry-After", "120")));

    Visited visited = visit.make(ledger.card(feed()).orElseThrow());

    assertThat(visited.pause()).isEqualTo(Duration.ofMinutes(2));
    assertThat(state().why()).isEqualTo(Why.FAILING);
  }

  @Test
  void theDelayThatASiteAsksForIsKeptUnlessItIsMeantForOthers() {
    press.stubFor(get("/robots.txt").willReturn(ok("User-agent: *\nCrawl-delay: 7\n")));

    assertThat(new Courtesy(new Robots(fetcher), Duration.ofSeconds(1)).pause(at("/feed")))
        .isEqualTo(Duration.ofSeconds(7));
    assertThat(new Courtesy(new Robots(fetcher), Duration.ZERO).pause(at("/feed")))
        .as("an operator who wants no pause asks for none")
        .isZero();
    press.stubFor(get("/robots.txt").willReturn(ok("User-agent: *\nCrawl-delay: 290\n")));
    assertThat(new Courtesy(new Robots(fetcher), Duration.ofSeconds(1)).pause(at("/feed")))
        .isEqualTo(Limits.CRAWL_DELAY_MAX);
  }

  @Test
  void aPageIsNotAFeed() {
    press.stubFor(get("/feed").willReturn(ok("<!doctype html><html><body><p>Hello</html>")));

    FeedState state = visited();

    assertThat(state.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(state.reason()).contains("not a feed");
  }

  @Test
  void aFeedThatMovedForGoodIsFiledUnderItsNewAddressAtTheThirdSight() {
    press.stubFor(get("/feed").willReturn(status(301).withHeader("Location", "/new")));
    press.stubFor(get("/new").willReturn(ok(rss(item("a", "First")))));

    visited();
    visited();
    assertThat(state().address()).isEqualTo(at("/feed"));
    visited();
    follow();

    assertThat(state().address()).isEqualTo(at("/new"));
    assertThat(state().nextFetch()).isEqualTo(NOON);
  }

  @Test
  void aFeedThatIsGoneTwiceIsNotAskedAgainUntilSomebodyWantsIt() {
    press.stubFor(get("/feed").willReturn(status(410)));

    assertThat(visited().outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(visited().outcome()).isEqualTo(Outcome.GONE);
    assertThat(state().nextFetch()).isEqualTo(Instant.MAX);
    assertThat(ledger.schedule()).isEmpty();

    feeds.tryNow(feed());
    assertThat(ledger.schedule()).hasSize(1);
  }

  @Test
  void aServerThatIsNotThereIsUnreachable() {
    press.stop();

    FeedState state = visited();

    assertThat(state.outcome()).isEqualTo(Outcome.UNREACHABLE);
    assertThat(state.reason()).contains("refuses the connection");
  }

  @Test
  void aCheckTellsWhatAnOperatorShouldKnow() {
    press.stubFor(get("/old").willReturn(status(301).withHeader("Location", "/feed")));
    press.stubFor(
        get("/feed")
            .willReturn(
                ok(rss(item("a", "First")))
                    .withHeader("Content-Type", "application/rss+xml; charset=utf-8")
                    .withHeader("tdm-reservation", "1")));
    press.stubFor(get("/robots.txt").willReturn(ok("User-agent: *\nDisallow: /feed\n")));

    FeedReport report = new FeedCheck(fetcher, CLOCK).check(at("/old"));

    assertThat(report.good()).isTrue();
    assertThat(report.print())
        .contains("(moved for good)", "rss 2.0", "1, summaries only", "tdm-reservation: 1")
        .contains("asks machines not to fetch");
  }
}
