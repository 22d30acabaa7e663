package org.inkstand.edition.signal;

import java.time.Instant;
import org.inkstand.edition.StoryFacts;

/**
 * How much of it is reporting, and how much one text in many places.
 *
 * <p>Unit: the part of its articles that are in words of their own, 0 to 1. Formula: the part
 * itself. Source: the texts' fingerprints. At most 1.
 */
public final class Originality implements Signal {

  @Override
  public String name() {
    return "originality";
  }

  @Override
  public double amount(StoryFacts story, Instant now) {
    return (double) story.originals() / story.articles();
  }

  @Override
  public double points(StoryFacts story, double amount) {
    return amount;
  }

  @Override
  public double most() {
    return 1;
  }
}
