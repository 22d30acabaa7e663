package org.inkstand.title.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.inkstand.kit.sql.Store;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the shelf up to date: it follows the book after each write here, and looks every few
 * seconds whether another process, an import or a second machine, has written.
 */
final class Shelves {

  /** How old the shelf may be when somebody else writes; a look costs one indexed read. */
  private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

  /** How many titles are read at once while the shelf is filled. */
  private static final int BATCH = 500;

  private final Store store;
  private final Clock clock;
  private final ReentrantLock refreshing = new ReentrantLock();
  private volatile Shelf shelf = Shelf.EMPTY;
  private volatile Instant looked = Instant.EPOCH;

  Shelves(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The newest shelf. */
  Shelf now() {
    // Whichever way it is off: a clock that was set back must not keep the old shelf for an hour.
    if (Duration.between(looked, clock.instant()).abs().compareTo(LOOK_EVERY) > 0
        && refreshing.tryLock()) {
      try {
        refresh();
      } finally {
        refreshing.unlock();
      }
    }
    return shelf;
  }

  /** Brings the shelf up to date: at once, or when the write that is running is committed. */
  void follow() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      refresh();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            refresh();
          }
        });
  }

  private void refresh() {
    refreshing.lock();
    try {
      looked = clock.instant();
      List<Entry> changed = new ArrayList<>();
      long seq = shelf.seq();
      int read;
      do {
        long from = seq;
        List<Entry> entries = store.read(jdbc -> TitleRows.after(jdbc, from, BATCH));
        changed.addAll(entries);
        read = entries.size();
        seq = entries.isEmpty() ? from : entries.getLast().seq();
      } while (read == BATCH);
      shelf = shelf.with(changed);
    } finally {
      refreshing.unlock();
    }
  }
}
