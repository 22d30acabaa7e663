package org.inkstand.edition.signal;

import java.time.Instant;
import org.inkstand.edition.Event;

/**
 * How many newsrooms, independent of each other, found it worth telling.
 *
 * <p>Unit: independent titles ({@link Event#independent}). Formula: 3 × log2(1 + titles), so each
 * doubling is worth the same. Source: the articles of the story. At most 15, which is 31 titles.
 */
public final class Coverage implements Signal {

  private static final double WEIGHT = 3;
  private static final double MOST = 15;

  @Override
  public String name() {
    return "coverage";
  }

  @Override
  public double amount(Event event, Instant now) {
    return event.independent();
  }

  @Override
  public double points(Event event, double amount) {
    return WEIGHT * Math.log(1 + amount) / Math.log(2);
  }

  @Override
  public double most() {
    return MOST;
  }
}
