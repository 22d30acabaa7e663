package org.inkstand.app.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.step.Bookless;
import org.inkstand.kit.step.Pace;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives memory back once much has been read and nothing more comes.
 *
 * <p>The serial collector lets the heap grow as long as it may, and looks through what has grown
 * old only when it may not: after ten thousand articles three times as much is kept from the
 * machine as is used. So a house that has come to rest is made to look. Everything stands still
 * meanwhile, a fifth of a second for sixty megabytes in use; hence only at rest, only when there is
 * much to find, and never in a large heap. What the store keeps for the next write goes with it.
 */
@Component
@Order(91)
final class Thrift implements Bookless {

  private static final Duration PERIOD = Duration.ofSeconds(2);

  /** Less is not worth a pause. */
  static final long GROWN_BYTES_MIN = 32L << 20;

  /** With more in use everybody would wait for a second or longer. */
  static final long USED_BYTES_MAX = 384L << 20;

  /** Of one processor; a house at rest uses less. */
  private static final double BUSY = 0.25;

  private final Clock clock;
  private final OldSpace old;
  private final Store store;
  private final Pace pace = new Pace(PERIOD);
  private Instant seen = Instant.EPOCH;
  private Duration seenBusy = Duration.ZERO;

  Thrift(Clock clock, OldSpace old, Store store) {
    this.clock = clock;
    this.old = old;
    this.store = store;
  }

  @Override
  public String name() {
    return "memory.return";
  }

  @Override
  public int advance() {
    Instant now = clock.instant();
    if (!pace.due(now)) {
      return 0;
    }
    boolean grown = old.filled() - old.used() >= GROWN_BYTES_MIN && old.used() <= USED_BYTES_MAX;
    if (atRest(now) && grown) {
      old.look();
      store.letGo();
    }
    return pace.found(0, now);
  }

  /** Whether little was computed since this was last asked. */
  private boolean atRest(Instant now) {
    Duration busy = old.busy();
    double share =
        (double) busy.minus(seenBusy).toNanos()
            / Math.max(1, Duration.between(seen, now).toNanos());
    boolean rested = now.isAfter(seen) && share < BUSY && !seen.equals(Instant.EPOCH);
    seen = now;
    seenBusy = busy;
    return rested;
  }
}
