package org.inkstand.feed.format.date;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads moments: RFC 822 and all that is called so, W3C's profile of ISO 8601, ISO 8601 itself,
 * what databases print, seconds since 1970, and the months and halves of the day of some forty
 * languages.
 *
 * <p>In this order: the time of day is cut out ({@code 14:05:59.5}, with what stands for morning or
 * afternoon beside it), then the zone behind it, and what is left is the date: the word that is a
 * month, and numbers whose size, order and marks say which is the day and which the year. What is
 * not said is taken as the first or as nought; no zone is UTC; a day that the month does not have
 * runs over into the next; 24:00 is the next midnight, and second 60 is 59.
 */
public final class FeedDates {
  private FeedDates() {}

  private static final Pattern EPOCH =
      Pattern.compile("(?:/Date\\()?(-?\\d{9,13})(?:\\.\\d+)?(?:[+-]\\d{4})?(?:\\)/)?");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[T ]?(\\d{2})(\\d{2})(\\d{2})?)?(?![\\d:])(.*)");
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d+-])(\\d{1,2})\\s?[:\uff1a](\\d{1,2})(?:[:\uff1a](\\d{1,2})(?:[.,:](\\d{1,9})\\d*)?)?");
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("(?<=\\d)[Tt](\\d{2})(?:(\\d{2})(\\d{2})?)?(?=[Zz.,+ -]|$)");
  private static final Pattern DOTTED =
      Pattern.compile("(?<=\\d{4}[T ] ?)(\\d{1,2})\\.(\\d{2})(?:\\.(\\d{2}))?(?![\\d.])()");
  private static final Pattern HALVED =
      Pattern.compile("(?<![\\d.])(\\d{1,2})()()()(?=\\s?[AaPp]\\.?[Mm]\\b)");
  private static final Pattern HOURS =
      Pattern.compile(
          "(\\d{1,2})\\s*(?:\u6642|\u65f6|\uc2dc)\\s*(?:(\\d{1,2})\\s*(?:\u5206|\ubd84))?"
              + "\\s*(?:(\\d{1,2})\\s*(?:\u79d2|\ucd08))?()");

  /** What a moment in words may be as long as; a longer text is none. */
  private static final int LENGTH_MAX = 120;

  /** The moment; empty when the text is none. */
  public static Optional<Instant> parse(String written) {
    var text = normal(written);
    if (text.isEmpty() || text.length() > LENGTH_MAX) {
      return Optional.empty();
    }
    var epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      return epoch(epoch.group(1));
    }
    var compact = COMPACT.matcher(text);
    if (compact.matches() && plausible(compact.group(2), compact.group(3))) {
      var clock =
          new Clock(
              number(compact.group(4)), number(compact.group(5)), number(compact.group(6)), 0);
      var date =
          new CalendarDay(
              number(compact.group(1)), number(compact.group(2)), number(compact.group(3)));
      return moment(date, clock, Zones.in(compact.group(7)).rules());
    }
    return inWords(apart(text));
  }

  /** The digits of a time with colons between them. */
  private static String apart(String text) {
    var run = RUN_TOGETHER.matcher(text);
    if (!run.find()) {
      return text;
    }
    var minutes = Optional.ofNullable(run.group(2)).orElse("00");
    var seconds = Optional.ofNullable(run.group(3)).orElse("00");
    return text.substring(0, run.start())
        + " "
        + String.join(":", run.group(1), minutes, seconds)
        + text.substring(run.end());
  }

  /** The time of day in a text, from the first pattern that finds one. */
  private static Optional<Matcher> time(String text) {
    for (var pattern : List.of(TIME, HOURS, DOTTED, HALVED)) {
      var found = pattern.matcher(text);
      if (found.find()) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static Optional<Instant> inWords(String text) {
    var timed = time(text);
    if (timed.isEmpty()) {
      return CalendarDay.parse(withoutZone(text))
          .flatMap(day -> moment(day, Clock.MIDNIGHT, ZoneOffset.UTC.getRules()));
    }
    var time = timed.get();
    var before = text.substring(0, time.start());
    var after = text.substring(time.end());
    var clock =
        new Clock(
                number(time.group(1)),
                number(time.group(2)),
                number(time.group(3)),
                fraction(time.group(4)))
            .inHalf(Halves.of(before, after));
    var zone = Zones.in(after);
    var rest =
        before.strip().replaceFirst("(?<=\\d)[Tt]$", "")
            + " "
            + after.substring(0, zone.start())
            + " "
            + after.substring(zone.end());
    var rules = zone.found() ? zone.rules() : Zones.ofLanguage(text);
    return CalendarDay.parse(rest).flatMap(day -> moment(day, clock, rules));
  }

  /** A date alone may still end in a zone: {@code 2003-12-31Z}, {@code 2003-12-31+01:00}. */
  private static String withoutZone(String text) {
    return text.replaceFirst("(?<=\\d)(?:Z|[+-]\\d{2}:\\d{2})$", "");
  }

  private static Optional<Instant> moment(CalendarDay day, Clock clock, ZoneRules zone) {
    if (!day.isPossible() || !clock.isPossible()) {
      return Optional.empty();
    }
    var local =
        LocalDate.of(day.year(), day.month(), 1)
            .plusDays(day.day() - 1L)
            .atStartOfDay()
            .plus(clock.sinceMidnight());
    return Optional.of(local.toInstant(zone.getOffset(local)));
  }

  /** Seconds have ten digits until the year 2286, milliseconds thirteen. */
  private static Optional<Instant> epoch(String text) {
    long value = Long.parseLong(text);
    return Optional.of(
        Math.abs(value) > 99_999_999_999L
            ? Instant.ofEpochMilli(value)
            : Instant.ofEpochSecond(value));
  }

  private static boolean plausible(String month, String day) {
    return number(month) >= 1 && number(month) <= 12 && number(day) >= 1 && number(day) <= 31;
  }

  /** Digits of all scripts become ours, odd spaces become spaces, odd minus signs a minus. */
  private static String normal(String written) {
    var made = new StringBuilder(Math.min(written.length(), LENGTH_MAX + 1));
    for (int i = 0; i < written.length() && made.length() <= LENGTH_MAX; i++) {
      char c = written.charAt(i);
      if (c > 127 && Character.isDigit(c)) {
        made.append((char) ('0' + Character.digit(c, 10)));
      } else if (c == '\u2212' || c == '\u2010' || c == '\u2011' || c == '\u2013') {
        made.append('-');
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        made.append(' ');
      } else if (Character.getType(c) != Character.FORMAT) {
        made.append(c);
      }
    }
    return made.toString().strip();
  }

  private static int number(@Nullable String digits) {
    return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static int fraction(@Nullable String digits) {
    return digits == null || digits.isEmpty()
        ? 0
        : Integer.parseInt((digits + "00000000").substring(0, 9));
  }

  /** A time of day. */
  private record Clock(int hour, int minute, int second, int nanos) {
    static final Clock MIDNIGHT = new Clock(0, 0, 0, 0);

    boolean isPossible() {
      return hour <= 24 && minute <= 59 && second <= 60 && (hour < 24 || minute + second == 0);
    }

    Clock inHalf(Halves half) {
      int turned =
          switch (half) {
            case MORNING -> hour == 12 ? 0 : hour;
            case AFTERNOON -> hour < 12 ? hour + 12 : hour;
            case UNSAID -> hour;
          };
      return new Clock(turned, minute, second, nanos);
    }

    Duration sinceMidnight() {
      return Duration.ofHours(hour)
          .plusMinutes(minute)
          .plusSeconds(Math.min(second, 59))
          .plusNanos(nanos);
    }
  }
}
