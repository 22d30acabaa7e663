package org.inkstand.article.step;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.inkstand.article.Limits;
import org.inkstand.article.store.Leaving;
import org.inkstand.kit.step.Bookless;
import org.inkstand.kit.step.Pace;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes articles out when their licence says that their time is over. */
@Component
@Order(22)
final class Expire implements Bookless {

  /** Lists stop showing an expired article at once; its words must be gone within a minute. */
  private static final Duration PERIOD = Duration.ofSeconds(20);

  private final Leaving leaving;
  private final Clock clock;
  private final Pace pace = new Pace(PERIOD);

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
    return pace.due(now) ? pace.found(leaving.expire(Limits.BATCH_ITEMS_MAX), now) : 0;
  }
}
