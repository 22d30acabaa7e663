package org.inkstand.kit.step;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs every step on a thread of its own, until it is closed: one of the operating system, which
 * shares out the processor. Steps compute, and a virtual thread that computes lets nobody on until
 * it is done: feeds would seem silent and pages would wait.
 *
 * <p>A step that has work is called again at once; one that has none sleeps until somebody calls
 * {@link #wake()} or a second has passed; one that failed sleeps longer each time, up to a minute.
 * A slow or broken step delays only those after it. A patient step waits while another that is not
 * has work, at most {@link #PATIENCE_MAX} after each batch of its own, so that it is late and never
 * left behind.
 */
public final class StepRunner implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StepRunner.class);

  /** Long enough to cost nothing, short enough that a missed wake-up is never noticed. */
  private static final Duration IDLE = Duration.ofSeconds(1);

  private static final Duration PAUSE_MIN = Duration.ofMillis(500);
  private static final Duration PAUSE_MAX = Duration.ofMinutes(1);

  private static final Duration PATIENCE_MAX = Duration.ofSeconds(10);

  /** Causes of causes that are followed to the one that says something. */
  private static final int CAUSES_MAX = 20;

  private final Clock clock;
  private final List<Runner> runners;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private long wakes;
  private volatile boolean open = true;

  /** A runner for these steps, not yet started. */
  public StepRunner(Clock clock, List<? extends Step> steps) {
    this.clock = clock;
    this.runners = steps.stream().map(Runner::new).toList();
  }

  /** Starts a thread for each step. */
  public void start() {
    runners.forEach(
        runner ->
            runner.thread = Thread.ofPlatform().daemon().name(runner.step.name()).start(runner));
  }

  /** Says that there may be something new, so that no step sleeps through it. */
  public void wake() {
    lock.lock();
    try {
      wakes++;
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Every step as the desk shows it; while the store does not answer, where each was seen last. */
  public List<StepState> states() {
    List<StepState> states = new ArrayList<>(runners.size());
    String silence = "";
    for (Runner runner : runners) {
      // Who waits in vain for the store once need not wait as often as there are steps.
      silence = silence.isEmpty() ? runner.look() : silence;
      states.add(runner.state(silence));
    }
    return states;
  }

  /**
   * Stops after the batches under way; a batch not finished is rolled back and done again later.
   */
  @Override
  public void close() {
    open = false;
    wake();
    for (Runner runner : runners) {
      Thread thread = runner.thread;
      if (thread != null) {
        try {
          thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException _) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    }
  }

  private long wakesSeen() {
    lock.lock();
    try {
      return wakes;
    } finally {
      lock.unlock();
    }
  }

  private void sleep(Duration span, long seen) throws InterruptedException {
    lock.lock();
    try {
      long nanos = span.toNanos();
      while (open && wakes == seen && nanos > 0) {
        nanos = news.awaitNanos(nanos);
      }
    } finally {
      lock.unlock();
    }
  }

  private final class Runner implements Runnable {
    private final Step step;
    private volatile @Nullable Thread thread;
    private volatile String lastError = "";
    private volatile Instant lastErrorAt = Instant.EPOCH;
    private volatile Instant failingSince = Instant.EPOCH;
    private volatile Instant lastAdvancedAt = Instant.EPOCH;
    private volatile Seen seen = new Seen(0, 0);
    private Duration pause = PAUSE_MIN;
    private long lastTurn = System.nanoTime();

    /** Whether its last batch found work: there may be more. */
    private volatile boolean busy;

    private Runner(Step step) {
      this.step = step;
    }

    @Override
    public void run() {
      try {
        while (open) {
          long seen = wakesSeen();
          if (waits() || !advanced()) {
            sleep(IDLE, seen);
          }
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }

    private boolean waits() {
      return step.patient()
          && System.nanoTime() - lastTurn < PATIENCE_MAX.toNanos()
          && runners.stream().anyMatch(other -> !other.step.patient() && other.busy);
    }

    private boolean advanced() throws InterruptedException {
      try {
        int done = step.advance();
        busy = done > 0;
        lastTurn = System.nanoTime();
        lastError = "";
        failingSince = Instant.EPOCH;
        pause = PAUSE_MIN;
        if (done == 0) {
          return false;
        }
        lastAdvancedAt = clock.instant();
        wake();
        return true;
      } catch (Exception | Error failure) {
        busy = false;
        // An Error, too: a step that ended by one would stand still for ever, and say nothing.
        lastError = words(failure);
        lastErrorAt = clock.instant();
        failingSince = failingSince.equals(Instant.EPOCH) ? lastErrorAt : failingSince;
        if (open) {
          LOG.error("step {} stopped and will try again from its cursor", step.name(), failure);
        }
        TimeUnit.NANOSECONDS.sleep(open ? pause.toNanos() : 0);
        pause = pause.multipliedBy(2).compareTo(PAUSE_MAX) > 0 ? PAUSE_MAX : pause.multipliedBy(2);
        return true;
      }
    }

    /** What failed, and what lies at the bottom of it. */
    private static String words(Throwable failure) {
      Throwable bottom = failure;
      for (int depth = 0; depth < CAUSES_MAX && bottom.getCause() != null; depth++) {
        bottom = bottom.getCause();
      }
      return bottom == failure ? failure.toString() : failure + ": " + bottom.getMessage();
    }

    /** Sees where the step is; why that was not possible, empty when it was. */
    private String look() {
      try {
        long cursor = step.cursor();
        seen = new Seen(cursor, Math.max(0, step.target() - cursor));
        return "";
      } catch (RuntimeException failure) {
        return words(failure);
      }
    }

    private StepState state(String silence) {
      return new StepState(
          step.name(),
          seen.cursor(),
          seen.lag(),
          lastError.isEmpty() ? silence : lastError,
          lastErrorAt,
          failingSince,
          lastAdvancedAt);
    }
  }

  private record Seen(long cursor, long lag) {}
}
