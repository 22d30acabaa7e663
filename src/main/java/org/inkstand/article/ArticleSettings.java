package org.inkstand.article;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What an operator decides about articles and the pages they are read from.
 *
 * @param personal one person reads here for themselves: whole texts are kept for every title
 * @param pageDelay the pause between two pages of one server, at most 2 minutes
 * @param rules the operator's rules for single sites; the file need not be there
 */
public record ArticleSettings(boolean personal, Duration pageDelay, Path rules) {

  /** For many readers, at a pace that suits other people's servers. */
  public static final ArticleSettings STANDARD =
      new ArticleSettings(false, Duration.ofSeconds(2), Path.of("extraction.rules"));

  public ArticleSettings {
    if (pageDelay.isNegative() || pageDelay.compareTo(Duration.ofMinutes(2)) > 0) {
      throw new IllegalArgumentException("pageDelay is 0 to 2 minutes, not " + pageDelay);
    }
  }

  /** The same with another pause. */
  public ArticleSettings pausing(Duration delay) {
    return new ArticleSettings(personal, delay, rules);
  }
}
