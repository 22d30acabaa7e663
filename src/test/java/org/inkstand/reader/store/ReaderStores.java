package org.inkstand.reader.store;

import java.time.Clock;
import org.inkstand.kit.sql.Store;
import org.inkstand.reader.Marks;

/** The rooms of the reader's store, put together for a test. */
public record ReaderStores(Store store, Clock clock) {

  /** Follows and mutes. */
  public Marks marks() {
    return new MarkStore(store, clock);
  }
}
