package org.inkstand.edition.signal;

import java.time.Duration;
import java.time.Instant;
import org.inkstand.edition.Event;

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
  public double amount(Event event, Instant now) {
    boolean going = Duration.between(event.last(), now).compareTo(Event.LATELY) < 0;
    return going && event.titles() > 1 ? event.lately() : 0;
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
