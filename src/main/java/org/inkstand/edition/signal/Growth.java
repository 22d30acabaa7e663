package org.inkstand.edition.signal;

import java.time.Duration;
import java.time.Instant;
import org.inkstand.edition.StoryFacts;

/**
 * How fast it is growing: titles that came to it lately, when more than one tells it and it is
 * still going on.
 *
 * <p>Unit: titles within the three hours before its newest article, none once that article is older
 * than that. Formula: 1.5 × log2(1 + titles). Source: the articles' times. At most 6.
 */
public final class Growth implements Signal {

  private static final double WEIGHT = 1.5;
  private static final double MOST = 6;

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public double amount(StoryFacts story, Instant now) {
    boolean going = Duration.between(story.last(), now).compareTo(StoryFacts.LATELY) < 0;
    return going && story.titles() > 1 ? story.lately() : 0;
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
