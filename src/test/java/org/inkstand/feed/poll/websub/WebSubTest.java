package org.inkstand.feed.poll.websub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.feed.TestItems.NOON;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.inkstand.StoreContract;
import org.inkstand.feed.FeedChange;
import org.inkstand.feed.FeedState.Why;
import org.inkstand.feed.Feeds;
import org.inkstand.feed.HubSettings;
import org.inkstand.feed.HubSubscription;
import org.inkstand.feed.HubSubscription.State;
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
import org.junit.jupiter.api.Test;

/** A feed with a hub, from the first reading to the last farewell, on both stores. */
class WebSubTest extends StoreContract {

  private static final String BASE = "https://paper.example";

  private final TickingClock clock = new TickingClock(NOON);
  private final HubWorld world = new HubWorld().with("a");
  private final HttpFetcher fetcher =
      new HttpFetcher(
          HttpSettings.standard("Inkstand/test (+https://inkstand.example)")
              .allowing(List.of(AddressRange.of("127.0.0.1/32"))),
          clock);

  private Titles titles;
  private FeedLedger ledger;
  private Feeds feeds;
  private TestVisits visits;
  private KeepSubscriptions step;
  private HubDoor door;

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

  private void follow() {
    ledger.follow("test", titles.changesAfter(ledger.followed("test"), 100));
  }

  private void visit() {
    visits.visit(feed());
  }

  private FeedId feed() {
    return new FeedId(1);
  }

  private void tend() {
    step.tend(clock.instant());
  }

  private HubSubscription subscription() {
    return door.find(feed()).orElseThrow();
  }

  private String doorName() {
    String callback = world.asked().getLast().get("hub.callback");
    assertThat(callback).startsWith(BASE + "/websub/");
    return callback.substring(callback.lastIndexOf('/') + 1);
  }

  private Optional<String> confirm(String mode, String topic, long lease) {
    return door.confirm(doorName(), new Intent(mode, topic, "echo me", lease, ""));
  }

  private String topic() {
    return world.at("/feed").toString();
  }

  private void subscribed() {
    tend();
    assertThat(confirm("subscribe", topic(), 86_400)).contains("echo me");
  }

  private Received ping(String method, String secret, String body) throws Exception {
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

  private String secret() {
    return world.asked().getLast().get("hub.secret");
  }

  private List<String> headlines() {
    return feeds.changesAfter(0, 100).items().stream()
        .map(change -> change instanceof FeedChange.Announced(var item) ? item.headline() : "-")
        .toList();
  }

  private Instant next() {
    return feeds.find(feed()).orElseThrow().nextFetch();
  }

  @Test
  void aHubIsAskedAndItsQuestionBackIsAnsweredWithItsChallenge() {
    tend();

    assertThat(world.asked()).hasSize(1);
    assertThat(world.asked().getFirst())
        .containsEntry("hub.mode", "subscribe")
        .containsEntry("hub.topic", topic())
        .containsEntry("hub.lease_seconds", "864000");
    assertThat(secret()).hasSizeGreaterThan(20).isNotEqualTo(doorName());
    assertThat(subscription().state()).isEqualTo(State.WANTED);
    assertThat(confirm("subscribe", topic(), 86_400)).contains("echo me");
    assertThat(subscription().state()).isEqualTo(State.VERIFIED);
    assertThat(subscription().leaseUntil()).isEqualTo(NOON.plus(Duration.ofDays(1)));
    tend();
    assertThat(world.asked()).as("once is enough").hasSize(1);
  }

  @Test
  void whatWasNotAskedIsNotConfirmed() {
    tend();

    assertThat(confirm("subscribe", "https://other.example/feed", 60)).isEmpty();
    assertThat(confirm("unsubscribe", topic(), 0)).isEmpty();
    assertThat(door.confirm("nosuchdoornosuch", new Intent("subscribe", topic(), "c", 60, "")))
        .isEmpty();
    assertThat(subscription().state()).isEqualTo(State.WANTED);
    confirm("subscribe", topic(), 60);
    assertThat(confirm("subscribe", topic(), 6_000_000)).as("a second time").isEmpty();
  }

  @Test
  void aLeaseIsRenewedBeforeItsEnd() {
    subscribed();

    clock.advance(Duration.ofHours(17));
    tend();
    assertThat(world.asked()).hasSize(1);
    clock.advance(Duration.ofHours(2));
    tend();
    assertThat(world.asked()).hasSize(2);
    assertThat(confirm("subscribe", topic(), 86_400)).isPresent();
    assertThat(subscription().leaseUntil()).isEqualTo(clock.instant().plus(Duration.ofDays(1)));
  }

  @Test
  void aHubThatDoesNotAnswerIsAskedAgainLater() {
    world.hubSays(500);
    tend();

    assertThat(subscription().reason()).contains("500");
    clock.advance(Duration.ofMinutes(9));
    tend();
    assertThat(world.asked()).hasSize(1);
    clock.advance(Duration.ofMinutes(2));
    tend();
    assertThat(world.asked()).hasSize(2);
  }

  @Test
  void aDenialIsKeptWithItsReasonAndTheFeedIsAskedAtOnce() {
    subscribed();

    assertThat(
            door.confirm(doorName(), new Intent("denied", topic(), "", 0, "no room for readers")))
        .isPresent();

    assertThat(subscription().state()).isEqualTo(State.DENIED);
    assertThat(subscription().reason()).isEqualTo("the hub says no: no room for readers");
    assertThat(next()).isEqualTo(NOON);
    assertThat(ledger.card(feed()).orElseThrow().pushedUntil()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void whatAHubBringsIsInTheBookLikeWhatWasFetched() throws Exception {
    subscribed();

    for (String method : List.of("sha1", "sha256", "sha384", "sha512")) {
      String body = HubWorld.rss("by-" + method);
      String hmac = "Hmac" + method.toUpperCase(java.util.Locale.ROOT);
      assertThat(Mac.getInstance(hmac)).isNotNull();
      assertThat(ping(method, secret(), body)).isEqualTo(Received.TAKEN);
    }

    assertThat(headlines())
        .containsExactly("No. a", "No. by-sha1", "No. by-sha256", "No. by-sha384", "No. by-sha512");
    assertThat(subscription().pings()).isEqualTo(4);
    assertThat(visits.wakes()).isEqualTo(5);
    assertThat(ledger.dropWords(NOON.plusSeconds(60), 10)).as("nothing left the feed").isZero();
  }

  @Test
  void whatIsSignedWronglyIsIgnoredAndCounted() throws Exception {
    subscribed();

    assertThat(ping("sha256", "guessed", HubWorld.rss("forged"))).isEqualTo(Received.IGNORED);
    byte[] body = HubWorld.rss("unsigned").getBytes(StandardCharsets.UTF_8);
    assertThat(door.take(doorName(), new Ping(body, Map.of()))).isEqualTo(Received.IGNORED);
    assertThat(Signature.fits("md5=00", "s", body)).isFalse();

    assertThat(headlines()).containsExactly("No. a");
    assertThat(subscription().forged()).isEqualTo(2);
    assertThat(subscription().pings()).isZero();
    assertThat(door.take("nosuchdoornosuch", new Ping(body, Map.of()))).isEqualTo(Received.UNKNOWN);
  }

  @Test
  void aPingThatCannotBeReadHasTheFeedAsked() throws Exception {
    subscribed();

    assertThat(ping("sha256", secret(), "")).isEqualTo(Received.TAKEN);

    assertThat(next()).isEqualTo(clock.instant());
  }

  @Test
  void aFeedIsAskedRarelyWhilePingsComeAndOftenWhenOneIsMissed() throws Exception {
    subscribed();
    visit();
    assertThat(Duration.between(clock.instant(), next()))
        .as("a hub that has told nothing yet is no promise")
        .isLessThan(Duration.ofHours(1));

    ping("sha256", secret(), HubWorld.rss("b", "a"));
    clock.advance(Duration.ofMinutes(1));
    world.with("b", "a");
    visit();
    assertThat(Duration.between(clock.instant(), next())).isGreaterThan(Duration.ofMinutes(150));
    assertThat(feeds.find(feed()).orElseThrow().why()).isEqualTo(Why.PUSHED);

    clock.advance(Duration.ofHours(3));
    world.with("c", "b", "a");
    visit();
    clock.advance(Duration.ofMinutes(1));
    visit();
    assertThat(Duration.between(clock.instant(), next()))
        .as("it missed one")
        .isLessThan(Duration.ofHours(1));
    ping("sha256", secret(), HubWorld.rss("d"));
    visit();
    assertThat(feeds.find(feed()).orElseThrow().why()).isEqualTo(Why.PUSHED);
  }

  @Test
  void whenALeaseLapsesTheFeedIsAskedAtOnceAndTheHubAgain() throws Exception {
    subscribed();
    ping("sha256", secret(), HubWorld.rss("b"));
    visit();
    world.hubSays(503);

    clock.advance(Duration.ofDays(2));
    tend();

    assertThat(subscription().state()).isEqualTo(State.WANTED);
    assertThat(next()).isEqualTo(clock.instant());
    assertThat(world.asked()).hasSize(2);
  }

  @Test
  void aHubWhoseFeedIsTakenOutIsToldSo() throws Exception {
    subscribed();
    titles.remove(titles.list().getFirst().id());
    follow();

    tend();

    assertThat(world.asked().getLast()).containsEntry("hub.mode", "unsubscribe");
    assertThat(ping("sha256", secret(), HubWorld.rss("late"))).isEqualTo(Received.ENDED);
    assertThat(confirm("subscribe", topic(), 60)).isEmpty();
    assertThat(confirm("unsubscribe", topic(), 0)).contains("echo me");
    assertThat(door.find(feed())).isEmpty();
  }

  @Test
  void aFeedThatOffersNoHubAnyMoreHasNoSubscription() {
    subscribed();
    world.withoutHub();
    world.with("z", "a");
    visit();
    tend();

    assertThat(world.asked().getLast()).containsEntry("hub.mode", "unsubscribe");
    for (int i = 0; i < 4; i++) {
      clock.advance(Duration.ofDays(1));
      tend();
    }
    assertThat(door.find(feed())).as("after three farewells").isEmpty();
  }

  @Test
  void whereNoHubCanReachUsNoneIsAsked() {
    tend();
    var off = new KeepSubscriptions(HubSettings.NONE, new HubLedger(store, ledger), fetcher, clock);

    assertThat(off.advance()).isOne();
    clock.advance(Duration.ofMinutes(1));
    assertThat(off.advance()).isZero();
    assertThat(door.find(feed())).isEmpty();
    assertThat(world.asked()).hasSize(1);
  }
}
