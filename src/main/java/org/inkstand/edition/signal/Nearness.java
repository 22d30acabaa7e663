package org.inkstand.edition.signal;

import java.time.Instant;
import org.inkstand.edition.StoryFacts;

/**
 * How many newsrooms of an edition's country tell it; nothing on pages that are of no country.
 *
 * <p>Unit: titles of the country that tell it. Formula: 2 × log2(1 + titles). Source: the country
 * of the titles in the catalogue. At most 6, which is 7 titles.
 */
public final class Nearness implements Signal {

  private static final double WEIGHT = 2;
  private static final double MOST = 6;

  @Override
  public String name() {
    return "nearness";
  }

  @Override
  public double amount(StoryFacts story, Instant now) {
    return story.near();
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
