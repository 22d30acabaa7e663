package org.inkstand.app;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what a running service does in its own time: bounded, and ended by a sentence. */
public final class Waiting {

  private static final Duration PAUSE = Duration.ofMillis(200);

  /**
   * Far more than is ever needed: a busy machine is no defect. A very busy one is given more with
   * {@code -Dinkstand.patience.minutes}.
   */
  public static final Duration MAX =
      Duration.ofMinutes(Integer.getInteger("inkstand.patience.minutes", 3));

  private Waiting() {}

  /** Returns as soon as it holds; fails in these words when it never does. */
  public static void until(String what, BooleanSupplier holds) {
    until(what, holds, MAX, () -> "");
  }

  /**
   * The same.
   *
   * @param instead says how it stands when it fails
   */
  public static void until(
      String what, BooleanSupplier holds, Duration max, Supplier<String> instead) {
    long end = System.nanoTime() + max.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited for %s in vain; %s".formatted(what, instead.get()));
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
