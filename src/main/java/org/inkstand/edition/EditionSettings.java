package org.inkstand.edition;

import java.time.Duration;
import java.time.ZoneId;

/**
 * How editions are published.
 *
 * @param every the shortest time between two front pages, a second to an hour
 * @param zone in which the day begins and the archive is kept
 */
public record EditionSettings(Duration every, ZoneId zone) {
  public EditionSettings {
    if (every.compareTo(Duration.ofSeconds(1)) < 0 || every.compareTo(Duration.ofHours(1)) > 0) {
      throw new IllegalArgumentException("a front page a second to an hour, not " + every);
    }
  }
}
