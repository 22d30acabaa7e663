package org.inkstand.title.store;

import java.time.Clock;
import org.inkstand.kit.sql.Store;
import org.inkstand.title.Titles;

/** The real titles for tests of other modules, over a test's own store. */
public final class TestTitleStore {
  private TestTitleStore() {}

  /** Titles in this store. */
  public static Titles of(Store store, Clock clock) {
    return new TitleStore(store, clock);
  }
}
