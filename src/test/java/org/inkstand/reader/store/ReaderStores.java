package org.inkstand.reader.store;

import java.time.Clock;
import org.inkstand.kit.sql.Store;
import org.inkstand.reader.Highlights;
import org.inkstand.reader.Library;
import org.inkstand.reader.Marks;

/** The rooms of the reader's store, put together for a test. */
public record ReaderStores(Store store, Clock clock) {

  /** Follows and mutes. */
  public Marks marks() {
    return new MarkStore(store, clock);
  }

  /** Opened and saved. */
  public Library library() {
    return new LibraryStore(store, new OpenedStore(store, clock), new SavedStore(store, clock));
  }

  /** Marked passages. */
  public Highlights highlights() {
    return new HighlightStore(store, clock);
  }

  /** What takes all of a reader away. */
  public ErasedRows erased() {
    return new ErasedRows(store);
  }

  /** What was read. */
  public ReadBook readBook() {
    return new ReadBook(store);
  }
}
