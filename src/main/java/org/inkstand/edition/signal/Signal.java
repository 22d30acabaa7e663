package org.inkstand.edition.signal;

import java.time.Instant;
import org.inkstand.edition.StoryFacts;

/**
 * One thing that makes a story matter. Sealed: what is not named here counts for nothing, and what
 * is named here is neither money nor a person.
 */
public sealed interface Signal
    permits Coverage, Depth, Filing, Freshness, Growth, Nearness, Originality, Prominence {

  /** Its name in the messages: {@code rank.NAME} explains it. */
  String name();

  /** What it counts, in its own unit. */
  double amount(StoryFacts story, Instant now);

  /** What so much is worth. */
  double points(StoryFacts story, double amount);

  /** How often 1 is doubled to reach 1 + {@code amount}: each doubling is worth the same. */
  static double doublings(double amount) {
    return Math.log(1 + amount) / Math.log(2);
  }

  /** What it is worth at most. */
  double most();
}
