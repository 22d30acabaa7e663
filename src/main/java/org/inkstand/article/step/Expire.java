package org.inkstand.article.step;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.inkstand.article.Limits;
import org.inkstand.article.store.Leaving;
import org.inkstand.kit.step.Step;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes articles out when their licence says that their time is over. */
@Component
@Order(22)
final class Expire implements Step {

  /** Lists stop showing an expired article at once; its words must be gone within a minute. */
  private static final Duration PERIOD = Duration.ofSeconds(20);

  private final Leaving leaving;
  private final Clock clock;
  private Instant next = Instant.EPOCH;

  Expire(Leaving leaving, Clock clock) {
    this.leaving = leaving;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "article.expire";
  }

  @Override
  public int advance() {
    Instant now = clock.instant();
    // A clock that was set back must not stop the work for an hour.
    if (now.isBefore(next) && next.isBefore(now.plus(PERIOD.multipliedBy(2)))) {
      return 0;
    }
    int gone = leaving.expire(Limits.BATCH_ITEMS_MAX);
    next = gone == 0 ? now.plus(PERIOD) : now;
    return gone;
  }

  @Override
  public long cursor() {
    return 0;
  }

  @Override
  public long target() {
    return 0;
  }
}
