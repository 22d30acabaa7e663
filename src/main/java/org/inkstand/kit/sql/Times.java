package org.inkstand.kit.sql;

import java.time.Instant;

/** Moments as the store keeps them: milliseconds since 1970 UTC, the far ends kept as such. */
public final class Times {
  private Times() {}

  /** For writing. */
  public static long millis(Instant moment) {
    if (moment.equals(Instant.MAX)) {
      return Long.MAX_VALUE;
    }
    return moment.equals(Instant.MIN) ? Long.MIN_VALUE : moment.toEpochMilli();
  }

  /** For reading. */
  public static Instant instant(long millis) {
    if (millis == Long.MAX_VALUE) {
      return Instant.MAX;
    }
    return millis == Long.MIN_VALUE ? Instant.MIN : Instant.ofEpochMilli(millis);
  }
}
