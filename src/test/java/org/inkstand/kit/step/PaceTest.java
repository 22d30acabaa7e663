package org.inkstand.kit.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final Pace pace = new Pace(Duration.ofMinutes(1));

  @Test
  void itLooksAtOnceAndGoesOnWhileThereIsWork() {
    assertThat(pace.due(NOON)).isTrue();
    assertThat(pace.found(3, NOON)).isEqualTo(3);
    assertThat(pace.due(NOON)).isTrue();
  }

  @Test
  void withoutWorkItRestsForAPeriod() {
    pace.found(0, NOON);

    assertThat(pace.due(NOON.plusSeconds(59))).isFalse();
    assertThat(pace.due(NOON.plusSeconds(60))).isTrue();
  }

  @Test
  void aClockThatIsSetBackAnHourDoesNotStopIt() {
    pace.found(0, NOON);

    assertThat(pace.due(NOON.minus(Duration.ofHours(1)))).isTrue();
    assertThat(pace.due(NOON.minusSeconds(30))).isFalse();
  }
}
