package org.inkstand.edition.signal;

import java.time.Instant;
import org.inkstand.edition.StoryFacts;

/**
 * How many newsrooms put it first themselves.
 *
 * <p>Unit: titles that have it among the first three of a feed that they put in order themselves,
 * or marked it as urgent, when it first came or its words last changed. Formula: 1.5 × log2(1 +
 * titles). Source: the order of the titles' feeds, their urgency and their marks. At most 4.5,
 * which is 7 titles.
 */
public final class Prominence implements Signal {

  private static final double WEIGHT = 1.5;
  private static final double MOST = 4.5;

  @Override
  public String name() {
    return "prominence";
  }

  @Override
  public double amount(StoryFacts story, Instant now) {
    return story.prominent();
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
