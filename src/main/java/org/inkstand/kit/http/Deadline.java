package org.inkstand.kit.http;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;
import org.inkstand.kit.http.HttpResult.Wait;
import org.jspecify.annotations.Nullable;

/**
 * Breaks off a fetch whose time is up, whatever it is doing.
 *
 * <p>Timeouts of sockets count the silence before the next byte; a server that sends one byte a
 * second never falls silent and would be read for ever. So a clock of our own cuts the connection:
 * once for the headers of each hop, once for the whole.
 */
final class Deadline implements AutoCloseable {

  private final ScheduledExecutorService timer;
  private final long endNanos;
  private final ScheduledFuture<?> wholeAlarm;
  private @Nullable ScheduledFuture<?> headAlarm;
  private @Nullable Cancellable running;
  private @Nullable Wait rung;
  private Wait reading = Wait.HEAD;

  Deadline(ScheduledExecutorService timer, Duration whole) {
    this.timer = timer;
    this.endNanos = System.nanoTime() + whole.toNanos();
    this.wholeAlarm = timer.schedule(() -> ring(Wait.WHOLE), whole.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** A request sets out; its headers must be here within a span. */
  synchronized void start(Cancellable request, Duration head) {
    running = request;
    reading = Wait.HEAD;
    headAlarm = timer.schedule(() -> ring(Wait.HEAD), head.toNanos(), TimeUnit.NANOSECONDS);
    if (rung != null) {
      request.cancel();
    }
  }

  /** The headers are here. */
  synchronized void headArrived() {
    reading = Wait.SILENCE;
    if (headAlarm != null) {
      headAlarm.cancel(false);
    }
  }

  /** What ran out; null when nothing did. */
  synchronized @Nullable Wait rung() {
    return rung;
  }

  /** What a silence means now: of the headers, or within the body. */
  synchronized Wait reading() {
    return reading;
  }

  /** What is left of the whole. */
  Duration left() {
    return Duration.ofNanos(Math.max(1_000_000, endNanos - System.nanoTime()));
  }

  private synchronized void ring(Wait which) {
    if (rung == null) {
      rung = which;
      if (running != null) {
        running.cancel();
      }
    }
  }

  @Override
  public synchronized void close() {
    wholeAlarm.cancel(false);
    headArrived();
    running = null;
  }
}
