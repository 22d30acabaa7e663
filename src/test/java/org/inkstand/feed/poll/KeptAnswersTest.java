package org.inkstand.feed.poll;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.feed.TestItems.NOON;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.inkstand.TestStores;
import org.inkstand.feed.BadAnswer;
import org.inkstand.feed.store.FeedLedger;
import org.inkstand.feed.store.TestFeedStore;
import org.inkstand.kit.http.AddressRange;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpSettings;
import org.inkstand.kit.sql.Store;
import org.inkstand.title.FeedId;
import org.inkstand.title.Licence;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.Titles;
import org.inkstand.title.store.TestTitleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept for an operator of an answer that was no good. */
class KeptAnswersTest {

  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  private final WireMockServer press =
      new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
  private final Store store = TestStores.SQLITE.open();
  private final Titles titles = TestTitleStore.of(store, CLOCK);
  private final FeedLedger ledger = new FeedLedger(store, CLOCK);
  private final HttpFetcher fetcher =
      new HttpFetcher(
          HttpSettings.standard("Inkstand/test (+https://inkstand.example)")
              .allowing(List.of(AddressRange.of("127.0.0.1/32"))),
          CLOCK);

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
            List.of(
                new TitleDraft.FeedDraft(
                    URI.create("http://127.0.0.1:" + press.port() + "/feed"), ""))));
    ledger.follow("test", titles.changesAfter(ledger.followed("test"), 100));
  }

  @AfterEach
  void close() {
    press.stop();
    fetcher.close();
    store.close();
  }

  private BadAnswer kept() {
    FeedId feed = titles.list().getFirst().feeds().getFirst().id();
    new TestVisits(ledger, titles, fetcher, CLOCK).visit(feed);
    return TestFeedStore.history(store, CLOCK).lastBad(feed).orElseThrow();
  }

  @Test
  void anAnswerThatIsNoGoodIsKeptAsItCame() {
    press.stubFor(
        get("/feed")
            .willReturn(
                status(403)
                    .withHeader("Server", "gatekeeper")
                    .withHeader("Set-Cookie", "who=you")
                    .withBody("<p>Not you\u0000")));

    BadAnswer bad = kept();
    assertThat(bad.status()).isEqualTo(403);
    assertThat(bad.opening()).isEqualTo("<p>Not you\ufffd");
    assertThat(bad.headers()).contains("server: gatekeeper").noneMatch(h -> h.contains("who=you"));
  }

  @Test
  void aFlawedFeedIsKeptWithItsFlaws() {
    press.stubFor(get("/feed").willReturn(ok("<html><p>Do you agree to cookies?")));

    BadAnswer bad = kept();
    assertThat(bad.reason()).contains("a page, not a feed");
    assertThat(bad.opening()).contains("Do you agree");
  }
}
