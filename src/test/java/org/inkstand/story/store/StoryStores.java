package org.inkstand.story.store;

import org.inkstand.kit.sql.Store;
import org.inkstand.story.Stories;

/** The rooms of the story store, put together for a test. */
public record StoryStores(Store store) {

  /** What others read. */
  public Stories stories() {
    return new StoryStore(store);
  }

  /** Where editors say what is one story. */
  public RulingStore rulings() {
    return new RulingStore(store);
  }

  /** Where decisions are written down. */
  public StoryBook book() {
    return new StoryBook(store);
  }
}
