package org.inkstand.feed.poll.websub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.feed.TestItems.NOON;

import java.time.Duration;
import java.time.Instant;
import org.inkstand.feed.HubSettings;
import org.inkstand.feed.HubSubscription.State;
import org.inkstand.feed.HubSubscriptions.Intent;
import org.inkstand.feed.HubSubscriptions.Received;
import org.inkstand.feed.store.HubLedger;
import org.junit.jupiter.api.Test;

/** A subscription from the first reading to the last farewell. */
class WebSubTest extends WebSubContract {

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
