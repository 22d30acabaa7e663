package org.inkstand.web.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkstand.web.wording.Dates;
import org.inkstand.web.wording.Words;

/** Spans of time in words, and as operators write them in forms. */
public final class Spans {

  /** Nine digits of days are more than any calendar has, and fit a Duration. */
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})\\s*(m|h|d)");

  private final Words words;
  private final Dates dates;

  Spans(Words words, Dates dates) {
    this.words = words;
    this.dates = dates;
  }

  /**
   * A moment beside the clock.
   *
   * @param iso for machines; empty when it never was or will not be
   * @param text as {@code 12 minutes ago}
   * @param full the day and the time
   */
  public record When(String iso, String text, String full) {

    /** Whether there is such a moment. */
    public boolean known() {
      return !iso.isEmpty();
    }
  }

  /** A moment that was. The epoch never was. */
  public When past(Instant moment, Instant now) {
    if (!moment.isAfter(Instant.EPOCH)) {
      return new When("", words.of("desk.never"), "");
    }
    Duration span = Duration.between(moment, now);
    String text =
        span.compareTo(Duration.ofMinutes(1)) < 0
            ? words.of("desk.just-now")
            : words.of("desk.ago", words(span));
    return when(moment, now, text);
  }

  /** A moment to come. One that has passed is due; the end of time never comes. */
  public When future(Instant moment, Instant now) {
    if (moment.isAfter(now.plus(Duration.ofDays(3_650)))) {
      return new When("", words.of("desk.not-again"), "");
    }
    Duration span = Duration.between(now, moment);
    String text =
        span.compareTo(Duration.ofMinutes(1)) < 0
            ? words.of("desk.now")
            : words.of("desk.in", words(span));
    return when(moment, now, text);
  }

  private When when(Instant moment, Instant now, String text) {
    Dates.Stamp stamp = dates.stamp(moment, now);
    return new When(stamp.iso(), text, stamp.full());
  }

  /** A span by its largest unit. */
  public String words(Duration span) {
    if (span.compareTo(Duration.ofHours(1)) < 0) {
      return words.count("desk.minutes", Math.max(1, span.toMinutes()));
    }
    return span.compareTo(Duration.ofHours(48)) < 0
        ? words.count("desk.hours", span.toHours())
        : words.count("desk.days", span.toDays());
  }

  /** As it stands in a form: {@code 90m}, {@code 6h}, {@code 30d}. */
  public static String written(Duration span) {
    if (span.toMinutes() % 60 != 0) {
      return span.toMinutes() + "m";
    }
    return span.toHours() % 24 != 0 ? span.toHours() + "h" : span.toDays() + "d";
  }

  /** What a form says; negative when it says no span. */
  public static Duration read(String text) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    if (!matcher.matches()) {
      return Duration.ofSeconds(-1);
    }
    long amount = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }
}
