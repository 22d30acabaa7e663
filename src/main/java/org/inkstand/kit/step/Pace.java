package org.inkstand.kit.step;

import java.time.Duration;
import java.time.Instant;

/**
 * When a step that has nobody's book to follow looks again: at once while it finds work, else after
 * a period. A clock that was set back does not stop it for longer than two periods. Not safe for
 * threads.
 */
public final class Pace {

  private final Duration period;
  private Instant next = Instant.EPOCH;

  /** A pace that looks once in a period when there is nothing to do. */
  public Pace(Duration period) {
    this.period = period;
  }

  /** Whether it is time to look. */
  public boolean due(Instant now) {
    return !now.isBefore(next) || !next.isBefore(now.plus(period.multipliedBy(2)));
  }

  /** Notes that so much was found, and hands it back. */
  public int found(int count, Instant now) {
    next = count == 0 ? now.plus(period) : now;
    return count;
  }
}
