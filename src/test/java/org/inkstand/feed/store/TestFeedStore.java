package org.inkstand.feed.store;

import org.inkstand.feed.Feeds;
import org.inkstand.kit.sql.Store;

/** The real feeds for tests of other rooms, over a test's own store. */
public final class TestFeedStore {
  private TestFeedStore() {}

  /** Feeds in this store. */
  public static Feeds of(Store store, FeedLedger ledger) {
    return new FeedStore(store, ledger);
  }
}
