package org.inkstand.edition.signal;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.inkstand.edition.StoryFacts;

/**
 * How new it is.
 *
 * <p>Unit: hours since its newest article. Formula: 4 × 2^(−hours / half-life). The half-life is 8
 * hours, and by section 5 for sport, 4 for weather, 24 for what keeps: culture, education, health,
 * living, religion, science. Source: the articles' times. At most 4.
 */
public final class Freshness implements Signal {

  private static final double MOST = 4;
  private static final double HALF_LIFE = 8;
  private static final double SECONDS_AN_HOUR = 3600;

  private static final Map<String, Double> HALF_LIVES =
      Map.of(
          "medtop:15000000", 5.0,
          "medtop:17000000", 4.0,
          "medtop:01000000", 24.0,
          "medtop:05000000", 24.0,
          "medtop:07000000", 24.0,
          "medtop:10000000", 24.0,
          "medtop:12000000", 24.0,
          "medtop:13000000", 24.0);

  @Override
  public String name() {
    return "freshness";
  }

  @Override
  public double amount(StoryFacts story, Instant now) {
    return Math.max(0, Duration.between(story.last(), now).toSeconds() / SECONDS_AN_HOUR);
  }

  @Override
  public double points(StoryFacts story, double amount) {
    double halfLife = HALF_LIVES.getOrDefault(story.section(), HALF_LIFE);
    return MOST * Math.pow(2, -amount / halfLife);
  }

  @Override
  public double most() {
    return MOST;
  }
}
