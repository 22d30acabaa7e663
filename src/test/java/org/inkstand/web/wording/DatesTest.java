package org.inkstand.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DatesTest {

  private final Dates dates = new Dates(ZoneId.of("Europe/Brussels"));
  private final Instant now = Instant.parse("2026-11-22T09:00:00Z");

  @Test
  void todayIsATimeInThePapersZone() {
    assertThat(label("2026-11-22T08:30:00Z")).isEqualTo("09:30");
  }

  @Test
  void thisWeekHasItsDay() {
    assertThat(label("2026-11-21T22:10:00Z")).isEqualTo("21 Nov, 23:10");
  }

  @Test
  void beforeThatTheDayIsEnough() {
    assertThat(label("2026-10-02T08:30:00Z")).isEqualTo("2 Oct");
    assertThat(label("2025-10-02T08:30:00Z")).isEqualTo("2 Oct 2025");
  }

  @Test
  void theFullDateIsWrittenOut() {
    assertThat(dates.stamp(now, now).full()).isEqualTo("Sunday, 22 November 2026, 10:00");
  }

  private String label(String moment) {
    return dates.stamp(Instant.parse(moment), now).label();
  }
}
