package org.inkstand.feed.poll.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.inkstand.feed.poll.rhythm.SimulatedFeed.Habits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Four weeks of feeds with different habits, in a moment. {@code main} prints the table of {@code
 * docs/measure/polling.md}.
 */
class RhythmSimulationTest {

  private static final int DAYS = 28;
  private static final int DAYS_COUNTED = DAYS - 7;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aHotFeedIsFoundWithinFiveMinutes(long seed) {
    for (Habits hot : List.of(Habits.TICKER, Habits.DAYTIME)) {
      assertThat(SimulatedFeed.run(hot, DAYS, seed).late(95))
          .as("%s, 95 articles in a hundred", hot)
          .isLessThanOrEqualTo(Duration.ofMinutes(5));
    }
  }

  @Test
  void aPaperThatComesInTheMorningIsExpectedInTheMorning() {
    SimulatedFeed feed = SimulatedFeed.run(Habits.MORNING, DAYS, 1);
    assertThat(feed.late(50)).isLessThan(Duration.ofMinutes(20));
    assertThat(feed.tries() / DAYS_COUNTED).as("tries a day").isLessThan(100);
  }

  @Test
  void aQuietFeedIsLeftInPeace() {
    SimulatedFeed feed = SimulatedFeed.run(Habits.WEEKLY, DAYS, 1);
    assertThat(feed.tries() / DAYS_COUNTED).as("tries a day").isLessThan(6);
  }

  /** Prints the table. */
  public static void main(String[] arguments) {
    System.out.println("| habit | articles a day | tries a day | of them with news | p50 | p95 |");
    System.out.println("|---|---|---|---|---|---|");
    for (Habits habits : Habits.values()) {
      SimulatedFeed feed = SimulatedFeed.run(habits, DAYS, 1);
      System.out.printf(
          "| %s | %.1f | %.0f | %d %% | %s | %s |%n",
          habits.name().toLowerCase(java.util.Locale.ROOT),
          feed.articles() / (double) DAYS_COUNTED,
          feed.tries() / (double) DAYS_COUNTED,
          100 * feed.hits() / feed.tries(),
          words(feed.late(50)),
          words(feed.late(95)));
    }
  }

  private static String words(Duration span) {
    return span.toHours() > 0
        ? "%d h %02d min".formatted(span.toHours(), span.toMinutesPart())
        : "%d min %02d s".formatted(span.toMinutes(), span.toSecondsPart());
  }
}
