package org.inkstand.testnews;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. In UTC. */
public final class TickingClock extends Clock {

  private volatile Instant now;

  /** Standing at this moment. */
  public TickingClock(Instant start) {
    now = start;
  }

  /** Lets time pass. */
  public void advance(Duration span) {
    now = now.plus(span);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("this clock ticks in UTC only");
  }
}
