package org.inkstand.edition.signal;

import java.time.Instant;
import org.inkstand.edition.StoryFacts;

/**
 * How many newsrooms, independent of each other, found it worth telling.
 *
 * <p>Unit: independent titles ({@link StoryFacts#independent}). Formula: 3 × log2(1 + titles), so
 * each doubling is worth the same. Source: the articles of the story. At most 15, which is 31
 * titles.
 */
public final class Coverage implements Signal {

  private static final double WEIGHT = 3;
  private static final double MOST = 15;

  @Override
  public String name() {
    return "coverage";
  }

  @Override
  public double amount(StoryFacts story, Instant now) {
    return story.independent();
  }

  @Override
  public double points(StoryFacts story, double amount) {
    return WEIGHT * Signal.doublings(amount);
  }

  @Override
  public double most() {
    return MOST;
  }
}
