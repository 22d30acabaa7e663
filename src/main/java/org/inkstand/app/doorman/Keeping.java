package org.inkstand.app.doorman;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.inkstand.web.Opening;
import org.inkstand.web.Opening.Sheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the front page for the next start: once a minute when it has changed, and at the end. */
public final class Keeping implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final Opening opening;
  private final SheetFile file;
  private final Thread thread;
  private byte[] kept = {};

  private Keeping(Opening opening, SheetFile file) {
    this.opening = opening;
    this.file = file;
    this.thread = Thread.ofVirtual().name("opening").unstarted(this::run);
  }

  /** Begins. */
  public static Keeping start(Opening opening, SheetFile file) {
    Keeping keeping = new Keeping(opening, file);
    keeping.thread.start();
    return keeping;
  }

  private void run() {
    try {
      while (true) {
        Thread.sleep(EVERY);
        keep();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void keep() {
    List<Sheet> sheets = opening.sheets();
    if (sheets.isEmpty() || Arrays.equals(kept, sheets.getFirst().bytes())) {
      return;
    }
    try {
      file.write(sheets);
      kept = sheets.getFirst().bytes();
    } catch (IOException failure) {
      // Only the next start is a little slower for it; the steps say it when the disk is full.
      LOG.info("the front page could not be kept for the next start: {}", failure.getMessage());
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    keep();
  }
}
