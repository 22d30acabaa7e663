package org.inkstand.article;

import java.time.Duration;

/**
 * How pages of articles are fetched.
 *
 * @param hostDelay the pause between two pages of one server, at most 2 minutes
 */
public record PageSettings(Duration hostDelay) {

  /** What suits other people's servers. */
  public static final PageSettings STANDARD = new PageSettings(Duration.ofSeconds(2));

  public PageSettings {
    if (hostDelay.isNegative() || hostDelay.compareTo(Duration.ofMinutes(2)) > 0) {
      throw new IllegalArgumentException("hostDelay is 0 to 2 minutes, not " + hostDelay);
    }
  }
}
