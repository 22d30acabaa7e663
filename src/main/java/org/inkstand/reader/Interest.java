package org.inkstand.reader;

import java.time.Duration;
import java.time.Instant;

/**
 * One line of a profile: how much somebody cares for one thing.
 *
 * <p>What was learned fades: after a half-life it weighs half. What a reader said themselves stays.
 *
 * @param weight at the moment {@code at}: about how many good readings speak for it; less than 0
 *     for what somebody wants less of
 * @param at when it was last moved
 * @param readings how many readings it was learned from
 * @param said the reader set this line: nothing learned moves it
 */
public record Interest(Topic topic, double weight, Instant at, int readings, boolean said) {

  /** In a month a habit has faded by half, as a season of sport does. */
  public static final Duration HALF_LIFE = Duration.ofDays(30);

  /** An event is over sooner. */
  public static final Duration STORY_HALF_LIFE = Duration.ofDays(4);

  /** No line outweighs all others for ever. */
  public static final double WEIGHT_MAX = 50;

  public Interest {
    weight = Math.clamp(weight, -WEIGHT_MAX, WEIGHT_MAX);
  }

  /** What it weighs at a moment. */
  public double weight(Instant now) {
    if (said || !now.isAfter(at)) {
      return weight;
    }
    Duration half = topic.kind() == Topic.Kind.STORY ? STORY_HALF_LIFE : HALF_LIFE;
    double halves = (double) Duration.between(at, now).toSeconds() / half.toSeconds();
    return weight * Math.pow(2, -halves);
  }

  /** The same line after something more was learned. */
  public Interest moved(double by, int readingsMore, Instant now) {
    return said ? this : new Interest(topic, weight(now) + by, now, readings + readingsMore, false);
  }

  /** The same line as the reader wants it. */
  public Interest set(double value, Instant now) {
    return new Interest(topic, value, now, readings, true);
  }
}
