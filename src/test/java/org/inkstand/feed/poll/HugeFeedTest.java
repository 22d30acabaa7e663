package org.inkstand.feed.poll;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.feed.TestItems.NOON;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inkstand.TestStores;
import org.inkstand.feed.FeedChange;
import org.inkstand.feed.FeedSettings;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.Feeds;
import org.inkstand.feed.store.FeedLedger;
import org.inkstand.feed.store.TestFeedStore;
import org.inkstand.kit.http.AddressRange;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpSettings;
import org.inkstand.kit.sql.Store;
import org.inkstand.title.Licence;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.TitleId;
import org.inkstand.title.Titles;
import org.inkstand.title.store.TestTitleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Feeds that are too much: what can be taken is taken, what is left out is said. */
class HugeFeedTest {

  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  private final WireMockServer press =
      new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
  private final Store store = TestStores.SQLITE.open();
  private final FeedLedger ledger = new FeedLedger(store, CLOCK);
  private final Feeds feeds = TestFeedStore.of(store, ledger);
  private final HttpFetcher fetcher =
      new HttpFetcher(
          HttpSettings.standard("Inkstand/test (+https://inkstand.example)")
              .allowing(List.of(AddressRange.of("127.0.0.1/32"))),
          CLOCK);

  @AfterEach
  void close() {
    press.stop();
    fetcher.close();
    store.close();
  }

  private FeedState visited(String items) {
    press.start();
    press.stubFor(get("/feed").willReturn(ok("<rss><channel>" + items + "</channel></rss>")));
    Titles titles = TestTitleStore.of(store, CLOCK);
    URI address = URI.create("http://127.0.0.1:" + press.port() + "/feed");
    TitleId title =
        titles
            .add(
                new TitleDraft(
                    "Post",
                    URI.create("https://post.example/"),
                    "",
                    "",
                    "",
                    "",
                    Licence.LINK,
                    List.of(new TitleDraft.FeedDraft(address, ""))))
            .id();
    ledger.follow("test", titles.changesAfter(0, 10));
    Random seeded = new Random(7);
    Surroundings with =
        new Surroundings(FeedSettings.STANDARD, ledger, titles, fetcher, () -> {}, CLOCK);
    var feed = titles.find(title).orElseThrow().feeds().getFirst().id();
    new Visit(with, () -> seeded).make(ledger.card(feed).orElseThrow());
    return feeds.find(feed).orElseThrow();
  }

  /** Text that no packing makes small. */
  private static String words(int chars) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder(chars);
    while (text.length() < chars) {
      text.append(Integer.toString(random.nextInt(1 << 30), 36)).append(' ');
    }
    return text.toString();
  }

  @Test
  void ofAHundredThousandItemsTheFirstAreTakenAndTheRestIsSaidToBeLeftOut() {
    FeedState state =
        visited(
            IntStream.range(0, 100_000)
                .mapToObj("<item><guid>n%1$d</guid><title>No. %1$d</title></item>"::formatted)
                .collect(Collectors.joining()));

    assertThat(state.outcome()).isEqualTo(Outcome.FLAWED);
    assertThat(state.flaws()).contains("left out from its end: 48,000", "read no further");
    assertThat(feeds.lastCursor()).isEqualTo(2_000);
    FeedChange.Announced last =
        (FeedChange.Announced) feeds.changesAfter(1_999, 1).items().getFirst();
    assertThat(last.item().headline()).as("the top of the feed is the newest").isEqualTo("No. 0");
  }

  @Test
  void anItemOfTenMegabytesIsCutAndTheOthersOfItsFeedAreTaken() {
    FeedState state =
        visited(
            "<item><guid>a</guid><title>A</title><description>%s</description></item>"
                    .formatted(words(10 << 20))
                + "<item><guid>b</guid><title>Short</title><description>Few.</description></item>");

    assertThat(state.outcome()).isEqualTo(Outcome.FLAWED);
    assertThat(state.flaws()).contains("longer than a book, cut short: 1");
    assertThat(feeds.lastCursor()).isEqualTo(2);
  }

  @Test
  void aFeedBeyondTheBoundIsRefusedAndItsSizeIsSaid() {
    FeedState state =
        visited(
            "<item><guid>a</guid><title>A</title><description>%s</description></item>"
                .formatted(words(17 << 20)));

    assertThat(state.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(state.reason()).contains("16,777,216");
    assertThat(feeds.lastCursor()).isZero();
  }

  @Test
  void aTextLongerThanABookIsCutShortAndTheItemBesideItIsWhole() {
    FeedState state =
        visited(
            "<item><guid>a</guid><title>Long</title><description>%s</description></item>"
                    .formatted(words(3 << 20))
                + "<item><guid>b</guid><title>Short</title><description>Few.</description></item>");

    assertThat(state.outcome()).isEqualTo(Outcome.FLAWED);
    assertThat(state.flaws()).contains("longer than a book, cut short: 1");
    assertThat(
            feeds.changesAfter(0, 10).items().stream()
                .map(change -> ((FeedChange.Announced) change).item().summary().length()))
        .containsExactly(4, Limits.SUMMARY_CHARS_MAX);
  }
}
