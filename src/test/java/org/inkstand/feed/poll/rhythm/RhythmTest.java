package org.inkstand.feed.poll.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.feed.TestItems.NOON;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkstand.feed.FeedSettings;
import org.inkstand.feed.FeedState.Why;
import org.inkstand.feed.format.parsed.ParsedRhythm;
import org.inkstand.feed.store.FeedCard;
import org.inkstand.kit.http.HttpHeaders;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleId;
import org.junit.jupiter.api.Test;

class RhythmTest {

  private final Random seeded = new Random(7);
  private final Rhythm rhythm = new Rhythm(FeedSettings.STANDARD, () -> seeded);

  private static FeedCard card(FeedCard.Learnt learnt, int failures, Instant pushedUntil) {
    return new FeedCard(
        new FeedId(1),
        new TitleId(1),
        URI.create("https://post.example/feed"),
        "",
        FeedCard.Mark.NONE,
        FeedCard.Move.NONE,
        200,
        failures,
        Instant.EPOCH,
        learnt,
        pushedUntil,
        false);
  }

  private static FeedCard every(Duration interval) {
    return card(new FeedCard.Learnt(interval, "", "", NOON), 0, Instant.EPOCH);
  }

  private static HttpHeaders headers(String... lines) {
    Map<String, List<String>> map = new HashMap<>();
    for (int i = 0; i < lines.length; i += 2) {
      map.put(lines[i], List.of(lines[i + 1]));
    }
    return new HttpHeaders(map);
  }

  private static Reading reading(int news, ParsedRhythm said, Instant... published) {
    return new Reading(List.of(published), said, news);
  }

  private static Duration wait(Turn turn) {
    return Duration.between(NOON, turn.at());
  }

  private Turn fresh(String... lines) {
    return rhythm.unchanged(every(Duration.ofMinutes(2)), NOON, headers(lines));
  }

  @Test
  void aFeedThatOftenHasNewsIsAskedOften() {
    FeedCard card = every(Duration.ofHours(24));
    Turn turn = rhythm.unchanged(card, NOON, HttpHeaders.NONE);
    for (int i = 0; i < 20; i++) {
      turn = rhythm.read(card, NOON, HttpHeaders.NONE, reading(3, ParsedRhythm.ANY));
      card = every(turn.learnt().interval());
    }
    assertThat(turn.learnt().interval()).isEqualTo(Duration.ofMinutes(2));
    assertThat(turn.why()).isEqualTo(Why.SHORTEST);
  }

  @Test
  void aFeedThatIsSilentIsAskedOnceADay() {
    FeedCard card = every(Duration.ofMinutes(15));
    Turn turn = rhythm.unchanged(card, NOON, HttpHeaders.NONE);
    for (int i = 0; i < 40; i++) {
      turn = rhythm.unchanged(card, NOON, HttpHeaders.NONE);
      card = every(turn.learnt().interval());
    }
    assertThat(turn.learnt().interval()).isEqualTo(Duration.ofHours(24));
    assertThat(turn.why()).isEqualTo(Why.LONGEST);
  }

  @Test
  void theFirstIntervalIsHalfTheTimeBetweenItems() {
    FeedCard unknown = card(FeedCard.Learnt.NOTHING, 0, Instant.EPOCH);
    Turn hourly =
        rhythm.read(
            unknown,
            NOON,
            HttpHeaders.NONE,
            reading(
                3,
                ParsedRhythm.ANY,
                NOON.minusSeconds(3_600),
                NOON.minusSeconds(7_200),
                NOON.minusSeconds(10_800)));
    Turn undated = rhythm.read(unknown, NOON, HttpHeaders.NONE, reading(3, ParsedRhythm.ANY));

    assertThat(hourly.learnt().interval()).isEqualTo(Duration.ofMinutes(30));
    assertThat(hourly.why()).isEqualTo(Why.FIRST);
    assertThat(undated.learnt().interval()).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void failuresAreSpacedWiderEachTimeAndTheServersWishIsHeard() {
    assertThat(wait(failed(1))).isBetween(Duration.ofSeconds(270), Duration.ofSeconds(330));
    assertThat(wait(failed(4))).isBetween(Duration.ofMinutes(36), Duration.ofMinutes(44));
    assertThat(wait(failed(100))).isBetween(Duration.ofHours(21), Duration.ofHours(27));
    Turn asked = rhythm.failed(every(Duration.ofHours(1)), NOON, Duration.ofHours(3));
    assertThat(asked.at()).isEqualTo(NOON.plus(Duration.ofHours(3)));
    assertThat(asked.why()).isEqualTo(Why.RETRY_AFTER);
  }

  private Turn failed(int times) {
    return rhythm.failed(
        card(FeedCard.Learnt.NOTHING, times - 1, Instant.EPOCH), NOON, Duration.ZERO);
  }

  @Test
  void cacheHeadersAreALowerBoundWithinReason() {
    assertThat(wait(fresh("cache-control", "public, max-age=900", "age", "300")))
        .isEqualTo(Duration.ofMinutes(10));
    assertThat(
            wait(
                fresh(
                    "date", "Mon, 04 May 2026 12:00:00 GMT",
                    "expires", "Mon, 04 May 2026 12:20:00 GMT")))
        .isEqualTo(Duration.ofMinutes(20));
    assertThat(wait(fresh("cache-control", "no-cache, max-age=900")))
        .isLessThan(Duration.ofMinutes(3));
    assertThat(wait(fresh("cache-control", "max-age=31536000"))).isEqualTo(Wish.PAUSE_MAX);
    assertThat(fresh("cache-control", "max-age=31536000").why()).isEqualTo(Why.ASKED);
  }

  @Test
  void hoursAndDaysThatAFeedAsksToSkipAreSkipped() {
    Wish nightly = new Wish(Duration.ZERO, Set.of(12, 13), Set.of(DayOfWeek.TUESDAY));

    assertThat(nightly.outsideOf(NOON)).isEqualTo(Instant.parse("2026-05-04T14:00:00Z"));
    assertThat(nightly.outsideOf(Instant.parse("2026-05-05T09:30:00Z")))
        .isEqualTo(Instant.parse("2026-05-06T00:30:00Z"));
    assertThat(Wish.read(nightly.written())).isEqualTo(nightly);
    assertThat(Wish.read("nonsense")).isEqualTo(Wish.NONE);
  }

  @Test
  void whatAFeedSaidOfItselfHoldsWhenItAnswersThatNothingChanged() {
    ParsedRhythm hourly =
        new ParsedRhythm(Duration.ofHours(1), Duration.ZERO, Set.of(13), Set.of());
    Turn read =
        rhythm.read(every(Duration.ofMinutes(9)), NOON, HttpHeaders.NONE, reading(1, hourly));
    Turn unchanged =
        rhythm.unchanged(card(read.learnt(), 0, Instant.EPOCH), NOON, HttpHeaders.NONE);

    assertThat(read.at()).isEqualTo(NOON.plus(Duration.ofHours(2)));
    assertThat(unchanged.at()).isEqualTo(NOON.plus(Duration.ofHours(2)));
    assertThat(unchanged.why()).isEqualTo(Why.SKIPPED);
  }

  @Test
  void aFeedIsAskedInTheHourInWhichItUsuallyHasNews() {
    Instant six = NOON.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(6));
    List<Instant> mornings =
        IntStream.range(1, 8)
            .boxed()
            .flatMap(day -> Stream.of(0, 15, 30, 45).map(m -> morning(six, day, m)))
            .toList();
    Habit habit = Habit.NONE.after(Duration.ofDays(7), mornings);
    Instant midnight = six.minus(Duration.ofHours(6));

    Instant turn = habit.turn(midnight, midnight.plus(Duration.ofHours(20)));

    assertThat(turn).isBetween(six.plusSeconds(120), six.plusSeconds(1_200));
    assertThat(habit.turn(midnight, midnight.plusSeconds(600)))
        .as("it never makes a turn later")
        .isEqualTo(midnight.plusSeconds(600));
    assertThat(Habit.read(habit.written()).written()).isEqualTo(habit.written());
    assertThat(Habit.read("nonsense")).isSameAs(Habit.NONE);
  }

  private static Instant morning(Instant six, int day, int minute) {
    return six.minus(Duration.ofDays(day)).plus(Duration.ofMinutes(minute));
  }

  @Test
  void aFeedWhoseHubTellsUsIsAskedAFewTimesADayAndItsHabitIsKept() {
    FeedCard.Learnt learnt = new FeedCard.Learnt(Duration.ofMinutes(8), "", "", NOON);
    Turn turn =
        rhythm.unchanged(card(learnt, 0, NOON.plus(Duration.ofDays(3))), NOON, HttpHeaders.NONE);

    assertThat(wait(turn)).isBetween(Duration.ofMinutes(160), Duration.ofMinutes(200));
    assertThat(turn.why()).isEqualTo(Why.PUSHED);
    assertThat(turn.learnt().interval()).isEqualTo(Duration.ofMinutes(8));
  }
}
