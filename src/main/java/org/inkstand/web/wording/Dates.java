package org.inkstand.web.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Moments as the paper writes them, in its own time zone. */
public final class Dates {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
  private static final DateTimeFormatter FULL_DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.UK);

  private final ZoneId zone;

  /** In this zone. */
  public Dates(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * A moment for a page.
   *
   * @param iso for machines, in UTC, to the second
   * @param label for people, as short as it can be said today
   * @param full day and time, for where there is room
   */
  public record Stamp(String iso, String label, String full) {}

  /** A moment as it is written at the moment {@code now}. */
  public Stamp stamp(Instant moment, Instant now) {
    ZonedDateTime local = moment.atZone(zone);
    LocalDate today = LocalDate.ofInstant(now, zone);
    return new Stamp(iso(moment), label(local, today), day(moment) + ", " + CLOCK.format(local));
  }

  private static String label(ZonedDateTime local, LocalDate today) {
    if (local.toLocalDate().equals(today)) {
      return CLOCK.format(local);
    }
    if (local.toLocalDate().isAfter(today.minusDays(6))) {
      return DAY.format(local) + ", " + CLOCK.format(local);
    }
    return local.getYear() == today.getYear() ? DAY.format(local) : DAY_OF_YEAR.format(local);
  }

  /** {@code 2026-11-22T09:30:00Z}. */
  public static String iso(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** {@code Sunday, 22 November 2026}. */
  public String day(Instant moment) {
    return FULL_DAY.format(moment.atZone(zone));
  }

  /** {@code 22 Nov 2026}. */
  public String shortDay(Instant moment) {
    return DAY_OF_YEAR.format(moment.atZone(zone));
  }

  /** {@code 14:05}. */
  public String clock(Instant moment) {
    return CLOCK.format(moment.atZone(zone));
  }

  /** Whether two moments are on one day here. */
  public boolean sameDay(Instant one, Instant other) {
    return LocalDate.ofInstant(one, zone).equals(LocalDate.ofInstant(other, zone));
  }
}
