package org.inkstand.edition;

import java.time.Instant;
import java.util.List;

/**
 * Weighs stories: a sum of signals, each bounded, each with its reason. The same for everybody, at
 * the same moment always the same.
 *
 * <p>Nothing here can be paid for, and nobody's reading is looked at: {@code edition} does not know
 * the modules that know.
 */
public interface Ranking {

  /** Weighs a story at a moment. */
  Significance weigh(StoryFacts story, Instant now);

  /** What each signal is worth at most, by name: for the page that explains the ranking. */
  List<Reason> most();
}
