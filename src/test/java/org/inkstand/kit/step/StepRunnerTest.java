package org.inkstand.kit.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StepRunnerTest {

  private static final int BATCHES = 200;

  private record Worker(String name, boolean patient, IntSupplier work) implements Step {
    @Override
    public int advance() {
      return work.getAsInt();
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

  /** A step that computes on a virtual thread would hold one of the few that carry all pages. */
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aStepThatComputesHoldsUpNobodyWhoWaitsForAPage() throws InterruptedException {
    int carriers = Runtime.getRuntime().availableProcessors();
    CountDownLatch answered = new CountDownLatch(1);
    CountDownLatch computing = new CountDownLatch(carriers);
    List<Step> busy =
        IntStream.range(0, carriers)
            .<Step>mapToObj(
                number ->
                    new Worker(
                        "compute " + number,
                        false,
                        () -> {
                          computing.countDown();
                          while (answered.getCount() > 0) {
                            Thread.onSpinWait();
                          }
                          return 0;
                        }))
            .toList();
    try (StepRunner runner = new StepRunner(Clock.systemUTC(), busy)) {
      runner.start();
      computing.await();
      Thread.startVirtualThread(answered::countDown);

      assertThat(answered.await(50, TimeUnit.SECONDS)).isTrue();
    } finally {
      answered.countDown();
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aPatientStepLetsTheOthersGoFirstAndThenHasItsTurn() throws InterruptedException {
    List<String> turns = new CopyOnWriteArrayList<>();
    AtomicInteger left = new AtomicInteger(BATCHES);
    CountDownLatch through = new CountDownLatch(1);
    CountDownLatch hadItsTurn = new CountDownLatch(1);
    Step eager =
        new Worker(
            "read",
            false,
            () -> {
              if (left.get() == 0) {
                through.countDown();
                return 0;
              }
              turns.add("read");
              return left.decrementAndGet() >= 0 ? 1 : 0;
            });
    Step patient =
        new Worker(
            "gather",
            true,
            () -> {
              turns.add("gather");
              if (through.getCount() == 0) {
                hadItsTurn.countDown();
              }
              return 0;
            });
    try (StepRunner runner = new StepRunner(Clock.systemUTC(), List.of(eager, patient))) {
      runner.start();
      through.await();
      runner.wake();
      hadItsTurn.await();
    }
    long early =
        turns.subList(0, turns.lastIndexOf("read")).stream().filter("gather"::equals).count();
    assertThat(early)
        .as("turns it took while there was other work: one before any began")
        .isLessThan(3);
  }
}
