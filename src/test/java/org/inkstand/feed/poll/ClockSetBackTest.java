package org.inkstand.feed.poll;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.inkstand.feed.TestItems.NOON;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.inkstand.StoreContract;
import org.inkstand.app.Waiting;
import org.inkstand.feed.FeedSettings;
import org.inkstand.feed.store.FeedLedger;
import org.inkstand.kit.http.AddressRange;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpSettings;
import org.inkstand.testnews.TickingClock;
import org.inkstand.title.Licence;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.Titles;
import org.inkstand.title.store.TestTitleStore;
import org.junit.jupiter.api.Test;

/** A clock that is set back by an hour stops no feed for that hour. */
class ClockSetBackTest extends StoreContract {

  private final TickingClock clock = new TickingClock(NOON);

  private static TitleDraft draft(URI feed) {
    return new TitleDraft(
        "Post",
        URI.create("https://post.example/"),
        "",
        "",
        "",
        "",
        Licence.LINK,
        List.of(new TitleDraft.FeedDraft(feed, "")));
  }

  @Test
  void aFeedThatWasReadAtNoonIsReadAgainAtEleven() {
    WireMockServer press =
        new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
    press.start();
    press.stubFor(get("/feed").willReturn(ok("<rss><channel><title>P</title></channel></rss>")));
    Titles titles = TestTitleStore.of(store, clock);
    titles.add(draft(URI.create("http://127.0.0.1:" + press.port() + "/feed")));
    FeedLedger ledger = new FeedLedger(store, clock);
    HttpSettings http =
        HttpSettings.standard("Inkstand/test (+https://inkstand.example)")
            .allowing(List.of(AddressRange.of("127.0.0.1/32")));
    try (HttpFetcher fetcher = new HttpFetcher(http, clock);
        FeedPoller poller =
            new FeedPoller(
                new Surroundings(
                    FeedSettings.STANDARD, ledger, titles, fetcher, () -> {}, clock))) {
      poller.start();
      ledger.follow("test", titles.changesAfter(0, 10));
      Waiting.until("the first reading", () -> read(press) == 1 && turn(ledger) > 0);

      clock.advance(Duration.ofHours(-1));
      ledger.follow("test", titles.changesAfter(titles.lastCursor(), 10));

      Waiting.until("a reading an hour earlier", () -> read(press) == 2);
    } finally {
      press.stop();
    }
  }

  /** Minutes until the feed's next turn. */
  private long turn(FeedLedger ledger) {
    return Duration.between(clock.instant(), ledger.schedule().getFirst().at()).toMinutes();
  }

  private static int read(WireMockServer press) {
    return press.findAll(getRequestedFor(urlEqualTo("/feed"))).size();
  }
}
