package org.inkstand.reader.store;

import java.time.Clock;
import org.inkstand.kit.sql.Store;

/** The rooms where tastes and readings are kept, put together for a test. */
public record TasteStores(Store store, Clock clock) {

  /** Profiles. */
  public TasteStore tastes() {
    return new TasteStore(store);
  }

  /** Readings; one for all threads of a test, as in the program. */
  public ReadingStore readings() {
    return new ReadingStore(store, clock);
  }

  /** What readers follow and mute. */
  public org.inkstand.reader.Marks marks() {
    return new MarkStore(store, clock);
  }
}
