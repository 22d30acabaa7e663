package org.inkstand.feed.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.feed.TestItems.NOON;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import org.inkstand.feed.FeedSettings;
import org.inkstand.feed.store.Due;
import org.inkstand.title.FeedId;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand feeds through the real rota for six hours of a clock that costs nothing. {@code
 * main} prints what a turn costs with more and more feeds, for {@code docs/measure/polling.md}.
 */
class RotaAtScaleTest {

  private static final int FEEDS = 10_000;
  private static final Duration ANSWER = Duration.ofMillis(700);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private record UnderWay(Due due, Instant until) {}

  private final Random chance = new Random(7);
  private final FeedSettings settings = FeedSettings.STANDARD;
  private final Map<FeedId, Integer> failures = new HashMap<>();
  private final List<Duration> late = new ArrayList<>();
  private int visits;

  /** Every fiftieth server hangs; servers have from one to many feeds. */
  private static boolean hangs(Due due) {
    return due.address().getHost().hashCode() % 50 == 0;
  }

  private Due feed(long number) {
    long host = Math.round(Math.pow(chance.nextDouble(), 2) * 5_000);
    return new Due(
        new FeedId(number),
        URI.create("https://h%d.example/%d".formatted(host, number)),
        NOON.plusMillis(chance.nextInt(3_600_000)));
  }

  private Visited visited(UnderWay visit, Instant now) {
    if (!hangs(visit.due)) {
      failures.remove(visit.due.feed());
      Duration interval = Duration.ofSeconds(120 + chance.nextInt(7_200));
      return new Visited(now.plus(interval), true, Duration.ZERO);
    }
    int times = failures.merge(visit.due.feed(), 1, Integer::sum);
    Duration pause = settings.failurePause().multipliedBy(1L << Math.min(times - 1, 8));
    return new Visited(now.plus(pause), false, Duration.ZERO);
  }

  private void run(int feeds, Instant end) {
    Rota rota = new Rota(1, settings.hostDelay(), settings.parallel() / Limits.DOUBTFUL_SHARE);
    List<Due> all = new ArrayList<>();
    for (long i = 1; i <= feeds; i++) {
      all.add(feed(i));
    }
    rota.replace(all);
    PriorityQueue<UnderWay> running = new PriorityQueue<>(Comparator.comparing(UnderWay::until));
    Instant now = NOON;
    while (now.isBefore(end)) {
      while (running.size() < settings.parallel()) {
        Optional<Due> due = rota.take(now);
        if (due.isEmpty()) {
          break;
        }
        start(due.get(), now, running);
      }
      Instant done = running.isEmpty() ? Instant.MAX : running.peek().until;
      Instant turn = running.size() < settings.parallel() ? rota.nextTurn() : Instant.MAX;
      if (turn.isBefore(done)) {
        now = turn;
      } else {
        now = done;
        UnderWay over = running.remove();
        rota.done(over.due, visited(over, now), now);
      }
    }
  }

  private void start(Due due, Instant now, PriorityQueue<UnderWay> running) {
    visits++;
    boolean hanging = hangs(due);
    running.add(new UnderWay(due, now.plus(hanging ? PATIENCE : ANSWER)));
    if (!hanging) {
      late.add(Duration.between(due.at(), now));
    }
  }

  private Duration late(int percent) {
    List<Duration> sorted = late.stream().sorted().toList();
    return sorted.get((sorted.size() - 1) * percent / 100);
  }

  @Test
  void tenThousandFeedsAreReadInTimeThoughTwoServersInAHundredHang() {
    run(FEEDS, NOON.plus(Duration.ofHours(6)));

    assertThat(visits).isGreaterThan(40_000);
    assertThat(failures).as("feeds that hang").hasSizeGreaterThan(100);
    assertThat(late(99)).isLessThan(Duration.ofSeconds(20));
    assertThat(late(50)).isLessThan(Duration.ofSeconds(1));
  }

  /** Prints the cost of a turn. */
  public static void main(String[] arguments) {
    for (int feeds : new int[] {1_000, 1_000, 10_000, 100_000}) {
      RotaAtScaleTest scale = new RotaAtScaleTest();
      long start = System.nanoTime();
      scale.run(feeds, NOON.plus(Duration.ofHours(6)));
      System.out.printf(
          "%,7d feeds: %,8d turns, %.1f µs each; late p50 %s, p99 %s%n",
          feeds,
          scale.visits,
          (System.nanoTime() - start) / 1e3 / scale.visits,
          scale.late(50),
          scale.late(99));
    }
  }
}
