package org.inkstand.article;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How pages of articles are fetched and read.
 *
 * @param hostDelay the pause between two pages of one server, at most 2 minutes
 * @param rules the operator's rules for single sites; the file need not be there
 */
public record PageSettings(Duration hostDelay, Path rules) {

  /** What suits other people's servers. */
  public static final PageSettings STANDARD =
      new PageSettings(Duration.ofSeconds(2), Path.of("extraction.rules"));

  public PageSettings {
    if (hostDelay.isNegative() || hostDelay.compareTo(Duration.ofMinutes(2)) > 0) {
      throw new IllegalArgumentException("hostDelay is 0 to 2 minutes, not " + hostDelay);
    }
  }
}
