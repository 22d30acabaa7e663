package org.inkstand.web.live;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Wakes who waits for news, all at once. Has room for so many; who finds none is told so, and asks
 * again later. Falls silent before the server stops, so that nobody who waits holds that up.
 */
@Component
final class Bell implements SmartLifecycle {

  /** A connection holds about 100 kB of buffers: so many are 25 MB. */
  static final int ROOM = 256;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition rung = lock.newCondition();
  private final Semaphore room = new Semaphore(ROOM);
  private long rings;
  private boolean silent;

  /** Takes a place; {@code false} when there is none. Who got one gives it back. */
  boolean enter() {
    return room.tryAcquire();
  }

  void leave() {
    room.release();
  }

  /** Whether it will ring again. */
  boolean rings() {
    lock.lock();
    try {
      return !silent;
    } finally {
      lock.unlock();
    }
  }

  /** How often it rang. */
  long count() {
    lock.lock();
    try {
      return rings;
    } finally {
      lock.unlock();
    }
  }

  void ring() {
    lock.lock();
    try {
      rings++;
      rung.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until it rang more often than that, falls silent, or so much time has passed. */
  void await(long seen, Duration most) throws InterruptedException {
    lock.lock();
    try {
      long nanos = most.toNanos();
      while (!silent && rings <= seen && nanos > 0) {
        nanos = rung.awaitNanos(nanos);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Waits so long, whatever rings, unless it falls silent. */
  void rest(Duration span) throws InterruptedException {
    await(Long.MAX_VALUE, span);
  }

  @Override
  public void start() {
    // It rings from the first moment on.
  }

  @Override
  public void stop() {
    lock.lock();
    try {
      silent = true;
      rung.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean isRunning() {
    return rings();
  }

  /** Stops first of all. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
