package org.inkstand.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits for news is woken, and no more wait than there is room for. */
@Timeout(20)
class BellTest {

  private static final Duration LONG = Duration.ofHours(1);

  @Test
  void whoWaitsIsWokenByARing() throws InterruptedException {
    var bell = new Bell();
    long seen = bell.count();
    Thread waiting = Thread.ofVirtual().start(() -> await(bell, seen));

    bell.ring();

    waiting.join();
    assertThat(bell.count()).isEqualTo(seen + 1);
  }

  @Test
  void whatRangBeforeIsNotMissed() throws InterruptedException {
    var bell = new Bell();
    long seen = bell.count();
    bell.ring();

    bell.await(seen, LONG);

    assertThat(bell.rings()).isTrue();
  }

  @Test
  void nobodyHoldsUpTheServersStop() throws InterruptedException {
    var bell = new Bell();
    Thread waiting = Thread.ofVirtual().start(() -> await(bell, bell.count()));

    bell.stop();

    waiting.join();
    assertThat(bell.rings()).isFalse();
  }

  @Test
  void whereThereIsNoRoomNobodyEntersUntilSomebodyLeaves() {
    var bell = new Bell();
    for (int i = 0; i < Bell.ROOM; i++) {
      assertThat(bell.enter()).isTrue();
    }

    assertThat(bell.enter()).isFalse();
    bell.leave();
    assertThat(bell.enter()).isTrue();
  }

  private static void await(Bell bell, long seen) {
    try {
      bell.await(seen, LONG);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
