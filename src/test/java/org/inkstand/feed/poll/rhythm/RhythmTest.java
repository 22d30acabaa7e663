package org.inkstand.feed.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.feed.TestItems.NOON;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.inkstand.feed.FeedSettings;
import org.inkstand.feed.format.FeedHints;
import org.inkstand.feed.format.FeedReader;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedRhythm;
import org.inkstand.kit.http.HttpHeaders;
import org.junit.jupiter.api.Test;

class RhythmTest {

  private final Random seeded = new Random(7);
  private final Rhythm rhythm = new Rhythm(FeedSettings.STANDARD, () -> seeded);

  private static ParsedFeed feed(String... dates) {
    StringBuilder items = new StringBuilder("<rss version='2.0'><channel><title>Post</title>");
    for (String date : dates) {
      items.append("<item><title>x</title><pubDate>%s</pubDate></item>".formatted(date));
    }
    byte[] body = items.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
    return FeedReader.read(body, FeedHints.none(NOON));
  }

  private static HttpHeaders headers(String... lines) {
    Map<String, List<String>> map = new java.util.HashMap<>();
    for (int i = 0; i < lines.length; i += 2) {
      map.put(lines[i], List.of(lines[i + 1]));
    }
    return new HttpHeaders(map);
  }

  @Test
  void aFeedThatOftenHasNewsIsAskedOften() {
    Duration interval = Duration.ofHours(24);
    for (int i = 0; i < 20; i++) {
      interval = rhythm.learnt(interval, 3);
    }
    assertThat(interval).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void aFeedThatIsSilentIsAskedOnceADay() {
    Duration interval = Duration.ZERO;
    for (int i = 0; i < 40; i++) {
      interval = rhythm.learnt(interval, 0);
    }
    assertThat(interval).isEqualTo(Duration.ofHours(24));
  }

  @Test
  void theFirstIntervalIsHalfTheTimeBetweenItems() {
    ParsedFeed hourly =
        feed(
            "Mon, 04 May 2026 11:00:00 GMT",
            "Mon, 04 May 2026 10:00:00 GMT",
            "Mon, 04 May 2026 09:00:00 GMT");

    assertThat(rhythm.first(hourly)).isEqualTo(Duration.ofMinutes(30));
    assertThat(rhythm.first(feed())).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void failuresAreSpacedWiderEachTimeAndTheServersWishIsHeard() {
    Duration first = Duration.between(NOON, rhythm.afterFailure(NOON, 1, Duration.ZERO));
    Duration fourth = Duration.between(NOON, rhythm.afterFailure(NOON, 4, Duration.ZERO));
    Duration hundredth = Duration.between(NOON, rhythm.afterFailure(NOON, 100, Duration.ZERO));

    assertThat(first).isBetween(Duration.ofSeconds(270), Duration.ofSeconds(330));
    assertThat(fourth).isBetween(Duration.ofMinutes(36), Duration.ofMinutes(44));
    assertThat(hundredth).isBetween(Duration.ofHours(21), Duration.ofHours(27));
    assertThat(rhythm.afterFailure(NOON, 1, Duration.ofHours(3)))
        .isEqualTo(NOON.plus(Duration.ofHours(3)));
  }

  @Test
  void cacheHeadersAreALowerBoundWithinReason() {
    assertThat(rhythm.fresh(headers("cache-control", "public, max-age=900", "age", "300")))
        .isEqualTo(Duration.ofMinutes(10));
    assertThat(
            rhythm.fresh(
                headers(
                    "date", "Mon, 04 May 2026 12:00:00 GMT",
                    "expires", "Mon, 04 May 2026 12:20:00 GMT")))
        .isEqualTo(Duration.ofMinutes(20));
    assertThat(rhythm.fresh(headers("cache-control", "no-cache, max-age=900")))
        .isEqualTo(Duration.ZERO);
    assertThat(rhythm.fresh(headers("cache-control", "max-age=31536000")))
        .isEqualTo(Limits.WISH_MAX);
  }

  @Test
  void hoursAndDaysThatAFeedAsksToSkipAreSkipped() {
    ParsedRhythm nightly =
        new ParsedRhythm(Duration.ZERO, Duration.ZERO, Set.of(12, 13), Set.of(DayOfWeek.TUESDAY));

    assertThat(Rhythm.outsideOf(nightly, NOON)).isEqualTo(Instant.parse("2026-05-04T14:00:00Z"));
    assertThat(Rhythm.outsideOf(nightly, Instant.parse("2026-05-05T09:30:00Z")))
        .isEqualTo(Instant.parse("2026-05-06T00:30:00Z"));
  }
}
