package org.inkstand.feed.poll.websub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.feed.TestItems.NOON;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.inkstand.StoreContract;
import org.inkstand.feed.FeedChange;
import org.inkstand.feed.Feeds;
import org.inkstand.feed.HubSettings;
import org.inkstand.feed.HubSubscription;
import org.inkstand.feed.HubSubscriptions.Intent;
import org.inkstand.feed.HubSubscriptions.Ping;
import org.inkstand.feed.HubSubscriptions.Received;
import org.inkstand.feed.poll.TestVisits;
import org.inkstand.feed.store.FeedLedger;
import org.inkstand.feed.store.HubLedger;
import org.inkstand.feed.store.TestFeedStore;
import org.inkstand.kit.http.AddressRange;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpSettings;
import org.inkstand.testnews.TickingClock;
import org.inkstand.title.FeedId;
import org.inkstand.title.Licence;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.Titles;
import org.inkstand.title.store.TestTitleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A feed with a hub on loopback, and what a test asks of them, on both stores. */
abstract class WebSubContract extends StoreContract {

  private static final String BASE = "https://paper.example";

  final TickingClock clock = new TickingClock(NOON);
  final HubWorld world = new HubWorld().with("a");
  final HttpFetcher fetcher =
      new HttpFetcher(
          HttpSettings.standard("Inkstand/test (+https://inkstand.example)")
              .allowing(List.of(AddressRange.of("127.0.0.1/32"))),
          clock);

  Titles titles;
  FeedLedger ledger;
  Feeds feeds;
  TestVisits visits;
  KeepSubscriptions step;
  HubDoor door;

  @BeforeEach
  void aTitleWhoseFeedOffersAHub() {
    titles = TestTitleStore.of(store, clock);
    ledger = new FeedLedger(store, clock);
    feeds = TestFeedStore.of(store, ledger);
    HubLedger hubs = new HubLedger(store, ledger);
    visits = new TestVisits(ledger, titles, fetcher, clock);
    step = new KeepSubscriptions(new HubSettings(BASE), hubs, fetcher, clock);
    door = new HubDoor(hubs, ledger, visits.pings(hubs), clock);
    titles.add(
        new TitleDraft(
            "Post",
            URI.create("https://post.example/"),
            "BE",
            "en",
            "",
            "",
            Licence.LINK,
            List.of(new TitleDraft.FeedDraft(world.at("/feed"), ""))));
    follow();
    visit();
  }

  @AfterEach
  void shut() {
    world.close();
    fetcher.close();
  }

  void follow() {
    ledger.follow("test", titles.changesAfter(ledger.followed("test"), 100));
  }

  void visit() {
    visits.visit(feed());
  }

  FeedId feed() {
    return new FeedId(1);
  }

  void tend() {
    step.tend(clock.instant());
  }

  HubSubscription subscription() {
    return door.find(feed()).orElseThrow();
  }

  String doorName() {
    String callback = world.asked().getLast().getOrDefault("hub.callback", "");
    assertThat(callback).startsWith(BASE + "/websub/");
    return callback.substring(callback.lastIndexOf('/') + 1);
  }

  Optional<String> confirm(String mode, String topic, long lease) {
    return door.confirm(doorName(), new Intent(mode, topic, "echo me", lease, ""));
  }

  String topic() {
    return world.at("/feed").toString();
  }

  void subscribed() {
    tend();
    assertThat(confirm("subscribe", topic(), 86_400)).contains("echo me");
  }

  Received ping(String method, String secret, String body) throws Exception {
    Mac mac = Mac.getInstance("Hmac" + method.toUpperCase(java.util.Locale.ROOT));
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "any"));
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String signature = method + "=" + HexFormat.of().formatHex(mac.doFinal(bytes));
    return door.take(
        doorName(),
        new Ping(
            bytes,
            Map.of(
                "Content-Type", List.of("application/rss+xml"),
                "X-Hub-Signature", List.of(signature))));
  }

  String secret() {
    return world.asked().getLast().getOrDefault("hub.secret", "");
  }

  List<String> headlines() {
    return feeds.changesAfter(0, 100).items().stream()
        .map(change -> change instanceof FeedChange.Announced(var item) ? item.headline() : "-")
        .toList();
  }

  Instant next() {
    return feeds.find(feed()).orElseThrow().nextFetch();
  }
}
