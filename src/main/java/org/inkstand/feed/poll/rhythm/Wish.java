package org.inkstand.feed.poll.rhythm;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkstand.feed.format.parsed.ParsedRhythm;

/**
 * How a feed wants to be asked, as it last said itself: remembered, because an answer of 304 says
 * nothing of it.
 *
 * @param pause its ttl or its period, whichever is longer
 * @param hours of the day, in UTC, in which asking is useless
 * @param days on which asking is useless
 */
record Wish(Duration pause, Set<Integer> hours, Set<DayOfWeek> days) {

  /** Any time. */
  static final Wish NONE = new Wish(Duration.ZERO, Set.of(), Set.of());

  /** Longer spans in cache headers and ttl are set for files, not for news. */
  static final Duration PAUSE_MAX = Duration.ofHours(6);

  private static final int HOURS_LOOKED_AHEAD = 24 * 8;

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,9});((?:\\d{1,2},?)*);((?:[1-7],?)*)");

  Wish {
    hours = Set.copyOf(hours);
    days = Set.copyOf(days);
  }

  static Wish of(ParsedRhythm said) {
    Duration pause = said.ttl().compareTo(said.period()) > 0 ? said.ttl() : said.period();
    return new Wish(bounded(pause), said.skipHours(), said.skipDays());
  }

  static Duration bounded(Duration pause) {
    return pause.compareTo(PAUSE_MAX) > 0 ? PAUSE_MAX : pause;
  }

  /** As {@link #written()} wrote it; anything else is no wish. */
  static Wish read(String text) {
    Matcher parts = WRITTEN.matcher(text);
    return parts.matches()
        ? new Wish(
            Duration.ofSeconds(Long.parseLong(parts.group(1))),
            set(parts.group(2), hour -> hour),
            set(parts.group(3), DayOfWeek::of))
        : NONE;
  }

  /** On one line, fit for a store. */
  String written() {
    return equals(NONE)
        ? ""
        : "%d;%s;%s"
            .formatted(
                pause.toSeconds(),
                joined(hours.stream()),
                joined(days.stream().map(DayOfWeek::getValue)));
  }

  /** The same turn, or the first hour after it that is not one to be skipped. */
  Instant outsideOf(Instant turn) {
    ZonedDateTime hour = turn.atZone(ZoneOffset.UTC);
    for (int i = 0; i < HOURS_LOOKED_AHEAD; i++) {
      if (!hours.contains(hour.getHour()) && !days.contains(hour.getDayOfWeek())) {
        return hour.toInstant();
      }
      hour = hour.plusHours(1);
    }
    return turn;
  }

  private static String joined(Stream<Integer> numbers) {
    return numbers.sorted().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static <T> Set<T> set(String numbers, Function<Integer, T> thing) {
    return Stream.of(numbers.split(","))
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .map(thing)
        .collect(Collectors.toCollection(() -> new TreeSet<>()));
  }
}
