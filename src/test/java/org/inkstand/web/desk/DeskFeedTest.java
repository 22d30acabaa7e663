package org.inkstand.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.inkstand.TestBrowser;
import org.inkstand.account.Accounts;
import org.inkstand.feed.FeedState.Why;
import org.inkstand.feed.HubSubscription;
import org.inkstand.testnews.FakeFeeds;
import org.inkstand.testnews.FakeHubs;
import org.inkstand.testnews.TestFeed;
import org.inkstand.title.FeedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One feed's page at the desk. */
@SpringBootTest(
    classes = DeskWorld.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"server.address=127.0.0.1", "spring.main.banner-mode=off"})
class DeskFeedTest {

  @LocalServerPort private int port;
  @Autowired private FakeFeeds feeds;
  @Autowired private FakeHubs hubs;
  @Autowired private Accounts accounts;
  private TestBrowser browser;

  @BeforeEach
  void signedIn() {
    feeds.clear();
    accounts.setPassword("operator", DeskWorld.PASSWORD);
    browser = new TestBrowser(URI.create("http://127.0.0.1:" + port));
    browser.signIn("operator", DeskWorld.PASSWORD, "/desk");
  }

  private String page(TestFeed feed) {
    feeds.add(feed.numbered(4_711, 1).made());
    return browser.get("/desk/feed/4711").body();
  }

  @Test
  void aFeedsPageSaysWhyItIsAskedWhenItIs() {
    assertThat(page(TestFeed.at("https://a.example/rss").why(Why.HABIT)))
        .contains("Asked again after 25 minutes: it usually has news at that hour.")
        .doesNotContain("It last told us");
  }

  @Test
  void aSlowServerIsCalledSlow() {
    assertThat(page(TestFeed.at("https://a.example/rss").after(Duration.ofSeconds(9))))
        .contains("It answers, and takes many seconds for it.");
  }

  @Test
  void aFeedsHubIsShownWithItsLeaseAndItsLastWord() {
    hubs.add(
        new HubSubscription(
            new FeedId(4_711),
            URI.create("https://hub.example/"),
            "https://a.example/rss",
            HubSubscription.State.VERIFIED,
            "",
            TestFeed.NOW.plus(Duration.ofDays(8)),
            TestFeed.NOW.minus(Duration.ofMinutes(7)),
            12,
            1));

    assertThat(page(TestFeed.at("https://a.example/rss").why(Why.PUSHED)))
        .contains("https://hub.example/", "Tells us of news at once", "8 days", "7 minutes ago")
        .contains("1 call was not signed by it");
  }
}
