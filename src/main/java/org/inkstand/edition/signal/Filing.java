package org.inkstand.edition.signal;

import java.time.Instant;
import org.inkstand.edition.StoryFacts;

/**
 * How many newsrooms are busy in its section today: where many turn at once, something is going on.
 *
 * <p>Unit: titles that filed in the section within a day. Formula: 0.5 × log2(1 + titles). Source:
 * the newest articles of all titles. At most 3.
 */
public final class Filing implements Signal {

  private static final double WEIGHT = 0.5;
  private static final double MOST = 3;

  @Override
  public String name() {
    return "filing";
  }

  @Override
  public double amount(StoryFacts story, Instant now) {
    return story.section().isEmpty() ? 0 : story.filing();
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
