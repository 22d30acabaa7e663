package org.inkstand.app.press.print;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Moments as feeds write them. */
final class Dates {

  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ENGLISH);

  private Dates() {}

  /** As in {@code Tue, 03 Nov 2026 09:15:00 +0900}, RSS's way. */
  static String rfc822(Instant moment, ZoneOffset zone) {
    return RFC_822.format(moment.atOffset(zone));
  }

  /** As in {@code 2026-11-03T09:15:00+09:00}, everybody else's. */
  static String iso(Instant moment, ZoneOffset zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        moment.truncatedTo(ChronoUnit.SECONDS).atOffset(zone));
  }
}
