package org.inkstand.article;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * What an operator decides about articles and the pages they are read from.
 *
 * @param personal one person reads here for themselves: whole texts are kept for every title
 * @param pageDelay the pause between two pages of one server, at most {@link #PAGE_DELAY_MAX}
 * @param videoPlayers hosts whose frames articles may show, as their frames' addresses have them
 * @param rules the operator's rules for single sites; the file need not be there
 */
public record ArticleSettings(
    boolean personal, Duration pageDelay, Set<String> videoPlayers, Path rules) {

  /** The longest pause between two pages: a longer one would hold up a title for days. */
  public static final Duration PAGE_DELAY_MAX = Duration.ofMinutes(2);

  /** For many readers, at a pace that suits other people's servers. */
  public static final ArticleSettings STANDARD =
      new ArticleSettings(false, Duration.ofSeconds(2), Set.of(), Path.of("extraction.rules"));

  public ArticleSettings {
    videoPlayers = Set.copyOf(videoPlayers);
    if (pageDelay.isNegative() || pageDelay.compareTo(PAGE_DELAY_MAX) > 0) {
      throw new IllegalArgumentException("pageDelay is 0 to 2 minutes, not " + pageDelay);
    }
  }

  /** The same with another pause. */
  public ArticleSettings pausing(Duration delay) {
    return new ArticleSettings(personal, delay, videoPlayers, rules);
  }
}
