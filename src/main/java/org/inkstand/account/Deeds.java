package org.inkstand.account;

import java.util.List;
import java.util.Map;

/** The log of what people changed here: it grows, and nothing in it is ever altered. */
public interface Deeds {

  /** Writes one down. */
  void record(Deed deed);

  /** Those that a query asks for, the newest first. */
  List<Deed> list(Query query);

  /** How many there are of each kind. */
  Map<String, Long> kinds();

  /**
   * Which deeds.
   *
   * @param kind only of this kind; empty for all
   * @param words only where who, subject, before or after holds this; empty for all
   * @param before only with a lower number
   * @param limit 1 to 1,000
   */
  record Query(String kind, String words, long before, int limit) {
    public Query {
      if (limit < 1 || limit > 1_000) {
        throw new IllegalArgumentException("a list holds 1 to 1,000 deeds, not " + limit);
      }
    }
  }
}
