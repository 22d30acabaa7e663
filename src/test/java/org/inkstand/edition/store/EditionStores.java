package org.inkstand.edition.store;

import org.inkstand.edition.Decisions;
import org.inkstand.edition.Editions;
import org.inkstand.edition.Ranking;
import org.inkstand.kit.sql.Store;

/** The rooms of the edition store, put together for a test. */
public record EditionStores(Store store) {

  /** What others read. */
  public Editions editions() {
    return new EditionStore(store);
  }

  /** What editors decided. */
  public Decisions decisions() {
    return new DecisionStore(store);
  }

  /** How much signals count. */
  public Ranking.Tuning tuning() {
    return new WeightStore(store);
  }

  /** Where editions are published. */
  public EditionBook book() {
    return new EditionBook(store);
  }
}
