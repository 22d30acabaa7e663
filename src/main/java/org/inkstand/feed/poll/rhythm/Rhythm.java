package org.inkstand.feed.poll;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.inkstand.feed.FeedSettings;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedItem;
import org.inkstand.feed.format.parsed.ParsedRhythm;
import org.inkstand.kit.http.HttpHeaders;

/**
 * How long to wait before a feed is asked again.
 *
 * <p>The interval is learnt: a try that found news makes it shorter by two fifths, one that found
 * none makes it longer by a quarter. It comes to rest where about three tries in ten find news,
 * whatever the title's habits, and follows when they change: from a day to ten minutes it takes ten
 * tries. The first one is half the time that usually lies between two of the feed's own items.
 *
 * <p>What the server asks for ({@code Cache-Control}, {@code Expires}, {@code ttl}, the syndication
 * module, {@code skipHours}, {@code skipDays}, {@code Retry-After}) is a lower bound. A little
 * chance is added so that feeds that were added together do not stay together.
 */
final class Rhythm {

  private static final double SHORTER = 0.6;
  private static final double LONGER = 1.25;
  private static final double JITTER = 0.1;

  /** Items whose distances are looked at for the first interval. */
  private static final int ITEMS_LOOKED_AT = 20;

  private static final int HOURS_LOOKED_AHEAD = 24 * 8;

  private final FeedSettings settings;
  private final Supplier<? extends RandomGenerator> chance;

  Rhythm(FeedSettings settings, Supplier<? extends RandomGenerator> chance) {
    this.settings = settings;
    this.chance = chance;
  }

  /** The interval after a try, given the one before. */
  Duration learnt(Duration before, int news) {
    Duration last = before.isZero() ? Limits.INTERVAL_FIRST : before;
    return bounded(times(last, news > 0 ? SHORTER : LONGER));
  }

  /** The interval of a feed that was read for the first time. */
  Duration first(ParsedFeed feed) {
    List<Instant> moments =
        feed.items().stream()
            .map(ParsedItem::times)
            .map(times -> times.published())
            .filter(moment -> moment.isAfter(Instant.EPOCH))
            .sorted()
            .toList()
            .reversed();
    int gaps = Math.min(ITEMS_LOOKED_AT, moments.size()) - 1;
    if (gaps < 1) {
      return bounded(Limits.INTERVAL_FIRST);
    }
    Duration span = Duration.between(moments.get(gaps), moments.getFirst());
    return bounded(span.dividedBy(2L * gaps));
  }

  /** What a feed says of itself: its ttl or its period, whichever is longer. */
  Duration wish(ParsedRhythm rhythm) {
    Duration wish = longer(rhythm.ttl(), rhythm.period());
    return wish.compareTo(Limits.WISH_MAX) > 0 ? Limits.WISH_MAX : wish;
  }

  /** How long the server says that its answer stays good. */
  Duration fresh(HttpHeaders headers) {
    Duration fresh = Freshness.of(headers);
    return fresh.compareTo(Limits.WISH_MAX) > 0 ? Limits.WISH_MAX : fresh;
  }

  /** The next turn after a good try. */
  Instant next(Instant now, Duration interval, Duration wish) {
    return now.plus(longer(jittered(interval), wish));
  }

  /** The next turn after a failure. */
  Instant afterFailure(Instant now, int failures, Duration retryAfter) {
    int doublings = Math.min(failures - 1, 20);
    Duration pause = settings.failurePause().multipliedBy(1L << doublings);
    return now.plus(longer(jittered(shorter(pause, settings.intervalMax())), retryAfter));
  }

  /** The same turn or the first hour after it in which the feed does not ask to be skipped. */
  static Instant outsideOf(ParsedRhythm rhythm, Instant turn) {
    ZonedDateTime hour = turn.atZone(ZoneOffset.UTC);
    for (int i = 0; i < HOURS_LOOKED_AHEAD; i++) {
      if (!rhythm.skipHours().contains(hour.getHour())
          && !rhythm.skipDays().contains(hour.getDayOfWeek())) {
        return hour.toInstant();
      }
      hour = hour.plusHours(1);
    }
    return turn;
  }

  private Duration bounded(Duration interval) {
    return shorter(longer(interval, settings.intervalMin()), settings.intervalMax());
  }

  private Duration jittered(Duration span) {
    return times(span, 1 + JITTER * (2 * chance.get().nextDouble() - 1));
  }

  private static Duration times(Duration span, double factor) {
    return Duration.ofMillis(Math.round(span.toMillis() * factor));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
