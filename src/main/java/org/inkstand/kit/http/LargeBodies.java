package org.inkstand.kit.http;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The few places for bodies that are larger than nearly all. However many servers send without end
 * at once, only these few grow beyond {@link Limits#LARGE_BYTES} together.
 */
final class LargeBodies {

  private final Semaphore places = new Semaphore(Limits.LARGE_AT_ONCE, true);

  /** For one body, which waits for its place no longer than its fetch may take. */
  Body body(Deadline deadline) {
    return new Body(deadline);
  }

  /** One body's claim to a place. */
  final class Body implements BodyReader.Place, AutoCloseable {
    private final Deadline deadline;
    private boolean taken;

    private Body(Deadline deadline) {
      this.deadline = deadline;
    }

    @Override
    public void take() throws IOException {
      if (taken) {
        return;
      }
      try {
        taken = places.tryAcquire(deadline.left().toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
      if (!taken) {
        throw new SocketTimeoutException("too many large answers at once");
      }
    }

    @Override
    public void close() {
      if (taken) {
        places.release();
      }
    }
  }
}
