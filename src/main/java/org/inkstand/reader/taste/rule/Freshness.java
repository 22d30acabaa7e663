package org.inkstand.reader.taste.rule;

import java.time.Duration;
import java.time.Instant;
import org.inkstand.reader.Profile.Sliders;
import org.inkstand.reader.Why;
import org.inkstand.reader.taste.Rule;
import org.inkstand.reader.taste.Weighing;

/**
 * What has just come stands higher: {@code (1 − mine) × fresh × 2^(−age / 8 h)}. What is young by
 * this measure also carries more of a reader's liking ({@link #lively}).
 */
final class Freshness implements Rule.Weighs {

  /** Most news has had its readers after half a working day. */
  private static final Duration HALF_LIFE = Duration.ofHours(8);

  /** Of what somebody likes, yesterday's is worth reading still. */
  private static final Duration LIVELY_HALF_LIFE = Duration.ofHours(36);

  private static final Duration NEW = Duration.ofHours(2);

  @Override
  public void weigh(Weighing weighing) {
    Sliders sliders = weighing.known().profile().sliders();
    double share = (1 - sliders.mineShare()) * sliders.freshShare();
    Instant now = weighing.now();
    for (int i = 0; i < weighing.window().size(); i++) {
      Instant grown = weighing.window().offer(i).grown();
      double more = share * faded(grown, now, HALF_LIFE);
      if (grown.isAfter(now.minus(NEW))) {
        weighing.add(i, more, new Why(Why.Kind.NEW, "", 0));
      } else {
        weighing.add(i, more);
      }
    }
  }

  /** From 1 for what comes now to a third for what is old. */
  static double lively(Instant grown, Instant now) {
    return (1 + 2 * faded(grown, now, LIVELY_HALF_LIFE)) / 3;
  }

  private static double faded(Instant grown, Instant now, Duration halfLife) {
    long age = Math.max(0, Duration.between(grown, now).toSeconds());
    return Math.pow(2, -(double) age / halfLife.toSeconds());
  }
}
