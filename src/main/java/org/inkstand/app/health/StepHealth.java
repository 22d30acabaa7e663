package org.inkstand.app.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.inkstand.kit.step.StepRunner;
import org.inkstand.kit.step.StepState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Down when a step has failed for ten minutes without one success: a full disk, a lost database, a
 * bug. A step that stumbles and goes on is up, and the desk tells of it.
 */
@Component("stepsHealth")
final class StepHealth extends AbstractHealthIndicator {

  /** The runner's pauses reach a minute: ten of those are no accident. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Supplier<List<StepState>> states;
  private final Clock clock;

  @Autowired
  StepHealth(StepRunner runner, Clock clock) {
    this(runner::states, clock);
  }

  StepHealth(Supplier<List<StepState>> states, Clock clock) {
    super("the steps cannot be asked");
    this.states = states;
    this.clock = clock;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    Instant bound = clock.instant().minus(PATIENCE);
    health.up();
    for (StepState step : states.get()) {
      boolean failing = !step.lastError().isEmpty() && !step.failingSince().equals(Instant.EPOCH);
      if (failing && !step.failingSince().isAfter(bound)) {
        health.down().withDetail(step.name(), "failing since " + step.failingSince());
      }
    }
  }
}
