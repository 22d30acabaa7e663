package org.inkstand.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import org.inkstand.TestStores;
import org.inkstand.kit.sql.Store;
import org.inkstand.testnews.TickingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThriftTest {

  private final Space space = new Space();
  private final Store store = TestStores.SQLITE.open();
  private final TickingClock clock = new TickingClock(Instant.parse("2026-11-29T10:00:00Z"));

  @Test
  void looksOnceTheHouseHasComeToRestAfterMuchHasGrownOld() {
    space.filled = Thrift.GROWN_BYTES_MIN + 10;
    space.used = 10;
    var thrift = thrift();
    turn(thrift, Duration.ofSeconds(2));
    turn(thrift, Duration.ofMillis(1900));
    assertThat(space.looks).as("while it works").isZero();
    turn(thrift, Duration.ofMillis(100));
    assertThat(space.looks).isOne();
    turn(thrift, Duration.ZERO);
    assertThat(space.looks).as("until as much has grown old again").isOne();
  }

  @Test
  void doesNotLookForLittle() {
    space.filled = Thrift.GROWN_BYTES_MIN - 1;
    var thrift = thrift();
    turn(thrift, Duration.ZERO);
    turn(thrift, Duration.ZERO);
    assertThat(space.looks).isZero();
  }

  @Test
  void doesNotLookThroughALargeHeap() {
    space.used = Thrift.USED_BYTES_MAX + 1;
    space.filled = 3 * Thrift.USED_BYTES_MAX;
    var thrift = thrift();
    turn(thrift, Duration.ZERO);
    turn(thrift, Duration.ZERO);
    assertThat(space.looks).isZero();
  }

  @Test
  void theSerialCollectorsOldSpaceIsWhatItIsUnderThatCollector() {
    var real = new SerialSpace();
    boolean serial =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .anyMatch(bean -> bean.getName().equals("MarkSweepCompact"));
    real.look();
    assertThat(real.filled() > 0).isEqualTo(serial);
    assertThat(real.used()).isLessThanOrEqualTo(real.filled());
    assertThat(real.busy()).isPositive();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Thrift thrift() {
    return new Thrift(clock, space, store);
  }

  /** Two seconds go by, in which the program computes for a while. */
  private void turn(Thrift thrift, Duration computing) {
    clock.advance(Duration.ofSeconds(2));
    space.busy = space.busy.plus(computing);
    thrift.advance();
  }

  private static final class Space implements OldSpace {
    private long filled;
    private long used;
    private Duration busy = Duration.ZERO;
    private int looks;

    @Override
    public long filled() {
      return filled;
    }

    @Override
    public long used() {
      return used;
    }

    @Override
    public Duration busy() {
      return busy;
    }

    @Override
    public void look() {
      looks++;
      filled = used;
    }
  }
}
