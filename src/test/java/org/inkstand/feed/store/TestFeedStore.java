package org.inkstand.feed.store;

import java.time.Clock;
import org.inkstand.feed.FeedHistory;
import org.inkstand.feed.Feeds;
import org.inkstand.feed.store.history.HistoryStore;
import org.inkstand.kit.sql.Store;

/** The real feeds for tests of other rooms, over a test's own store. */
public final class TestFeedStore {
  private TestFeedStore() {}

  /** Feeds in this store. */
  public static Feeds of(Store store, FeedLedger ledger) {
    return new FeedStore(store, ledger);
  }

  /** What is remembered of tries in this store. */
  public static FeedHistory history(Store store, Clock clock) {
    return new HistoryStore(store, clock);
  }
}
