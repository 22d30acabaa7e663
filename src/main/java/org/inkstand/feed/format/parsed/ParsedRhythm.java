package org.inkstand.feed.format.parsed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;

/**
 * How often a feed wants to be asked.
 *
 * @param ttl how long an answer stays good; zero when not said
 * @param period how often it is brought up to date (the syndication module); zero when not said
 * @param skipHours hours of the day, in UTC, in which asking is useless
 * @param skipDays days on which asking is useless
 */
public record ParsedRhythm(
    Duration ttl, Duration period, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {

  /** Any time. */
  public static final ParsedRhythm ANY =
      new ParsedRhythm(Duration.ZERO, Duration.ZERO, Set.of(), Set.of());

  public ParsedRhythm {
    skipHours = Set.copyOf(skipHours);
    skipDays = Set.copyOf(skipDays);
  }
}
