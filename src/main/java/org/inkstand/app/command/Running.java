package org.inkstand.app.command;

import java.util.concurrent.CountDownLatch;

/** Keeps a service running until the process is asked to end. */
final class Running {
  private Running() {}

  /** Returns never, or when the thread is interrupted; the service is closed before the end. */
  static void untilStopped(AutoCloseable... services) throws InterruptedException {
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .name("shutdown")
                .unstarted(
                    () -> {
                      for (AutoCloseable service : services) {
                        close(service);
                      }
                    }));
    new CountDownLatch(1).await();
  }

  private static void close(AutoCloseable service) {
    try {
      service.close();
    } catch (Exception failure) {
      System.err.println("inkstand: did not stop in good order: " + failure);
    }
  }
}
