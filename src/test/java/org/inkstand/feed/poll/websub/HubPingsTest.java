package org.inkstand.feed.poll.websub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.feed.TestItems.NOON;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import org.inkstand.feed.FeedState.Why;
import org.inkstand.feed.HubSubscriptions.Ping;
import org.inkstand.feed.HubSubscriptions.Received;
import org.junit.jupiter.api.Test;

/** What hubs bring, what others bring in their name, and what asking has to do then. */
class HubPingsTest extends WebSubContract {

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
}
