package org.inkstand.feed.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.feed.TestItems.NOON;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.inkstand.feed.store.Due;
import org.inkstand.title.FeedId;
import org.junit.jupiter.api.Test;

class RotaTest {

  private static final Duration DELAY = Duration.ofSeconds(10);

  private final Rota rota = new Rota(1, DELAY);

  private static Due due(long feed, String host, Instant at) {
    return new Due(new FeedId(feed), URI.create("https://" + host + "/" + feed), at);
  }

  private List<Long> takeAll(Instant now) {
    return IntStream.range(0, 100)
        .mapToObj(_ -> rota.take(now))
        .flatMap(taken -> taken.stream())
        .map(taken -> taken.feed().value())
        .toList();
  }

  @Test
  void theFeedThatIsLongestDueComesFirst() {
    rota.replace(
        List.of(
            due(1, "a.example", NOON.minusSeconds(1)),
            due(2, "b.example", NOON.minusSeconds(5)),
            due(3, "c.example", NOON.plusSeconds(1))));

    assertThat(takeAll(NOON)).containsExactly(2L, 1L);
    assertThat(rota.nextTurn()).isEqualTo(NOON.plusSeconds(1));
  }

  @Test
  void oneServerIsAskedForOneFeedAtATime() {
    rota.replace(List.of(due(1, "a.example", NOON), due(2, "a.example", NOON)));

    assertThat(takeAll(NOON)).containsExactly(1L);
    rota.done(due(1, "a.example", NOON), NOON.plusSeconds(600), NOON.plusSeconds(2));
    assertThat(takeAll(NOON.plusSeconds(11))).isEmpty();
    assertThat(rota.nextTurn()).isEqualTo(NOON.plusSeconds(12));
    assertThat(takeAll(NOON.plusSeconds(12))).containsExactly(2L);
  }

  @Test
  void aServerWithManyFeedsKeepsNobodyWaiting() {
    List<Due> feeds = new ArrayList<>();
    IntStream.range(0, 1_000).forEach(i -> feeds.add(due(i, "big.example", NOON.minusSeconds(60))));
    feeds.add(due(5_000, "small.example", NOON));
    rota.replace(feeds);

    assertThat(takeAll(NOON)).containsExactly(0L, 5_000L);
  }

  @Test
  void aFeedUnderWayIsNotTakenTwice() {
    rota.replace(List.of(due(1, "a.example", NOON)));
    assertThat(takeAll(NOON)).containsExactly(1L);

    rota.replace(List.of(due(1, "a.example", NOON)));
    assertThat(takeAll(NOON.plusSeconds(100))).isEmpty();

    rota.done(due(1, "a.example", NOON), NOON.plusSeconds(60), NOON);
    assertThat(takeAll(NOON.plusSeconds(59))).isEmpty();
    assertThat(takeAll(NOON.plusSeconds(60))).containsExactly(1L);
  }

  @Test
  void aFeedThatIsGoneHasNoTurn() {
    rota.replace(List.of(due(1, "a.example", NOON)));
    takeAll(NOON);

    rota.done(due(1, "a.example", NOON), Instant.MAX, NOON);

    assertThat(rota.nextTurn()).isEqualTo(Instant.MAX);
  }

  @Test
  void whatIsNoLongerListedHasNoTurn() {
    rota.replace(List.of(due(1, "a.example", NOON), due(2, "b.example", NOON)));
    rota.replace(List.of(due(2, "b.example", NOON)));

    assertThat(takeAll(NOON)).containsExactly(2L);
  }

  @Test
  void serversThatDidNotAnswerHaveAFewPlacesOfTheirOwn() {
    Rota wary = new Rota(1, DELAY, 1);
    wary.replace(
        List.of(
            doubtful(1, "hangs.example", NOON.minusSeconds(90)),
            doubtful(2, "hangs-too.example", NOON.minusSeconds(80)),
            due(3, "well.example", NOON)));

    Due hanging = wary.take(NOON).orElseThrow();
    assertThat(hanging.feed().value()).isEqualTo(1);
    assertThat(wary.take(NOON).orElseThrow().feed().value()).isEqualTo(3);
    assertThat(wary.take(NOON)).as("the second one waits for the first").isEmpty();
    assertThat(wary.nextTurn()).isEqualTo(Instant.MAX);

    wary.done(hanging, new Visited(NOON.plusSeconds(300), false, Duration.ZERO), NOON);
    assertThat(wary.take(NOON).orElseThrow().feed().value()).isEqualTo(2);
  }

  private static Due doubtful(long feed, String host, Instant at) {
    return new Due(new FeedId(feed), URI.create("https://" + host + "/" + feed), at, true);
  }

  @Test
  void aServerThatAsksForALongerPauseIsLeftAloneByAllItsFeeds() {
    rota.replace(List.of(due(1, "a.example", NOON), due(2, "a.example", NOON)));
    takeAll(NOON);

    rota.done(
        due(1, "a.example", NOON),
        new Visited(NOON.plusSeconds(600), true, Duration.ofSeconds(90)),
        NOON);

    assertThat(takeAll(NOON.plusSeconds(89))).isEmpty();
    assertThat(takeAll(NOON.plusSeconds(90))).containsExactly(2L);
  }
}
