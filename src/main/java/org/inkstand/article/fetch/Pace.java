package org.inkstand.article.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/** Keeps the pause between two pages of one server, by giving each page a place in a row. */
final class Pace {

  private final Duration delay;
  private final Clock clock;
  private final Cache<String, Instant> lastTurns =
      Caffeine.newBuilder().maximumSize(Limits.SERVERS_MAX).build();

  Pace(Duration delay, Clock clock) {
    this.delay = delay;
    this.clock = clock;
  }

  /**
   * How long a page has to wait for its turn. A wait longer than the patience takes no place.
   *
   * @param asked the pause that the server asks for
   */
  Duration turn(URI page, Duration asked) {
    Duration wished = asked.compareTo(delay) > 0 ? asked : delay;
    Duration pause = wished.compareTo(Limits.CRAWL_DELAY_MAX) > 0 ? Limits.CRAWL_DELAY_MAX : wished;
    Instant now = clock.instant();
    Instant[] turn = {now};
    lastTurns
        .asMap()
        .compute(
            Objects.requireNonNullElse(page.getRawAuthority(), "").toLowerCase(Locale.ROOT),
            (_, known) -> {
              // No turn is given further ahead than the patience: the clock was set back since.
              boolean ahead = known != null && known.isAfter(now.plus(Limits.PAGE_PATIENCE));
              Instant last = ahead ? null : known;
              Instant free = last == null ? now : last.plus(pause);
              turn[0] = free.isBefore(now) ? now : free;
              boolean patient = !turn[0].isAfter(now.plus(Limits.PAGE_PATIENCE)) || last == null;
              return patient ? turn[0] : last;
            });
    return Duration.between(now, turn[0]);
  }
}
