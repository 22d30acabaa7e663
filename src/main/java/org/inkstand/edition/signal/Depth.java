package org.inkstand.edition.signal;

import java.time.Instant;
import org.inkstand.edition.StoryFacts;

/**
 * Whether somebody wrote it out.
 *
 * <p>Unit: words of its longest article. Formula: 0.6 × log2(1 + words / 250). Source: the texts,
 * or the excerpts where that is all there is. At most 2.
 */
public final class Depth implements Signal {

  private static final double WEIGHT = 0.6;
  private static final double WORDS = 250;
  private static final double MOST = 2;

  @Override
  public String name() {
    return "depth";
  }

  @Override
  public double amount(StoryFacts story, Instant now) {
    return story.words();
  }

  @Override
  public double points(StoryFacts story, double amount) {
    return WEIGHT * Signal.doublings(amount / WORDS);
  }

  @Override
  public double most() {
    return MOST;
  }
}
