package org.inkstand.feed.poll.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * At which hours of the day a title publishes: how often in each of the 24, in UTC, and over how
 * many days that was seen. What lies back fades: after a week a third of its weight is left, so
 * that a title that changes its ways is known again in days.
 *
 * <p>Counted are occasions, not articles: ten articles sent off together are one.
 */
final class Habit {

  /** Nothing known yet. */
  static final Habit NONE = new Habit(0, new double[24]);

  private static final double MEMORY_DAYS = 7;
  private static final double DAY_SECONDS = 86_400;

  /** Articles that come closer together than this are found by one try. */
  private static final Duration OCCASION = Duration.ofMinutes(2);

  /** Less is no habit: a rate is not told by one morning. */
  private static final double DAYS_MIN = 1;

  /** Nor by one or two occasions. */
  private static final double OCCASIONS_MIN = 2;

  /** Three tries in ten find news where so many occasions are expected before each: 1 - e^-0.36. */
  private static final double NEWS_WORTH_A_TRY = 0.36;

  private static final double HOUR_MILLIS = 3_600_000;

  private static final Pattern WRITTEN = Pattern.compile("[0-9.]{1,12}(,[0-9.]{1,12}){24}");

  private final double days;
  private final double[] occasions;

  private Habit(double days, double[] occasions) {
    this.days = days;
    this.occasions = occasions;
  }

  /** As {@link #written()} wrote it; anything else is no habit. */
  static Habit read(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      return NONE;
    }
    try {
      double[] numbers = Arrays.stream(text.split(",")).mapToDouble(Double::parseDouble).toArray();
      return new Habit(numbers[0], Arrays.copyOfRange(numbers, 1, 25));
    } catch (NumberFormatException _) {
      return NONE;
    }
  }

  /** On one line, fit for a store. */
  String written() {
    return String.format(Locale.ROOT, "%.3f,", days)
        + Arrays.stream(occasions)
            .mapToObj(count -> count == 0 ? "0" : String.format(Locale.ROOT, "%.2f", count))
            .collect(Collectors.joining(","));
  }

  /** The same after a while in which articles appeared at these moments. */
  Habit after(Duration passed, Collection<Instant> published) {
    double span = Math.max(0, passed.toMillis() / 1_000.0 / DAY_SECONDS);
    double left = Math.exp(-span / MEMORY_DAYS);
    double[] counts = Arrays.stream(occasions).map(count -> count * left).toArray();
    Instant last = Instant.MIN;
    for (Instant moment : published.stream().sorted().toList()) {
      if (last.equals(Instant.MIN) || moment.isAfter(last.plus(OCCASION))) {
        counts[moment.atZone(ZoneOffset.UTC).getHour()]++;
        last = moment;
      }
    }
    // What fades out of the counts must fade out of the days, or rates would sink by themselves.
    return new Habit(days * left + MEMORY_DAYS * (1 - left), counts);
  }

  /**
   * When to ask at the latest so as not to miss the hours in which there usually is news: as soon
   * as three tries in ten would find some.
   *
   * @return {@code own}, or an earlier moment
   */
  Instant turn(Instant now, Instant own) {
    double expected = 0;
    Instant from = now;
    Instant end = now.plus(1, ChronoUnit.DAYS);
    while (from.isBefore(own) && from.isBefore(end)) {
      Instant next = from.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
      double hourly = hourly(from.atZone(ZoneOffset.UTC).getHour());
      double inThisHour = hourly * Duration.between(from, next).toMillis() / HOUR_MILLIS;
      if (expected + inThisHour >= NEWS_WORTH_A_TRY) {
        double hours = (NEWS_WORTH_A_TRY - expected) / hourly;
        Instant latest = from.plusMillis(Math.round(hours * HOUR_MILLIS));
        return latest.isBefore(own) ? latest : own;
      }
      expected += inThisHour;
      from = next;
    }
    return own;
  }

  /** How many occasions there usually are in an hour of the day; none when it is not known. */
  private double hourly(int hour) {
    return days < DAYS_MIN || occasions[hour] < OCCASIONS_MIN ? 0 : occasions[hour] / days;
  }
}
