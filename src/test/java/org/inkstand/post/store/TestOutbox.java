package org.inkstand.post.store;

import java.time.Clock;
import org.inkstand.kit.sql.Store;

/** The real outbox for tests of other rooms, over a test's own store. */
public final class TestOutbox {
  private TestOutbox() {}

  /** The outbox in this store. */
  public static Outbox of(Store store, Clock clock) {
    return new Outbox(store, clock);
  }
}
