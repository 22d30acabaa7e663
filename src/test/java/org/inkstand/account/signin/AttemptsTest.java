package org.inkstand.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AttemptsTest {

  private final AtomicLong nanos = new AtomicLong();
  private final Attempts attempts =
      new Attempts(nanos::get, Limits.FAILURES_AT_ONCE, Limits.FAILURE_EVERY);

  @Test
  void tenFailuresUseUpWhatANetworkHas() {
    for (int i = 0; i < 10; i++) {
      assertThat(attempts.take("192.0.2.1")).isTrue();
    }
    assertThat(attempts.take("192.0.2.1")).isFalse();
    assertThat(attempts.take("192.0.2.2")).isTrue();
  }

  @Test
  void aMinuteLaterThereIsOneMore() {
    while (attempts.take("192.0.2.1")) {}
    nanos.addAndGet(Duration.ofMinutes(1).toNanos());
    assertThat(attempts.take("192.0.2.1")).isTrue();
    assertThat(attempts.take("192.0.2.1")).isFalse();
  }

  @Test
  void aSuccessCostsNothing() {
    for (int i = 0; i < 100; i++) {
      assertThat(attempts.take("192.0.2.1")).isTrue();
      attempts.giveBack("192.0.2.1");
    }
  }

  @Test
  void aHouseWithManyIpv6AddressesIsOneNetwork() {
    assertThat(Attempts.network("2001:db8:1:2::1"))
        .isEqualTo(Attempts.network("2001:db8:1:2:3::9"));
    assertThat(Attempts.network("2001:db8:1:2::1"))
        .isNotEqualTo(Attempts.network("2001:db8:1:3::1"));
  }
}
