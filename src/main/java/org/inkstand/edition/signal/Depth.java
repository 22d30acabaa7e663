package org.inkstand.edition.signal;

import java.time.Instant;
import org.inkstand.edition.Event;

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
  public double amount(Event event, Instant now) {
    return event.words();
  }

  @Override
  public double points(Event event, double amount) {
    return WEIGHT * Math.log(1 + amount / WORDS) / Math.log(2);
  }

  @Override
  public double most() {
    return MOST;
  }
}
