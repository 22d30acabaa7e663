package org.inkstand.search;

/**
 * What somebody typed, and where in the list of answers they are.
 *
 * @param words as typed: words, "phrases", {@code -without}, and {@code title: section: country:
 *     lang: has: before: after:} filters
 * @param offset 0 to 10,000
 * @param limit 1 to 200
 * @param newest whether the newest are wanted first, and not the best
 * @param divided whether to count how what is found divides
 */
public record SearchQuery(String words, int offset, int limit, boolean newest, boolean divided) {
  public SearchQuery {
    if (offset < 0 || offset > 10_000 || limit < 1 || limit > 200) {
      throw new IllegalArgumentException("offset %d, limit %d".formatted(offset, limit));
    }
  }

  /** The best first, not divided. */
  public SearchQuery(String words, int offset, int limit) {
    this(words, offset, limit, false, false);
  }

  /** The same, the newest first. */
  public SearchQuery newestFirst() {
    return new SearchQuery(words, offset, limit, true, divided);
  }

  /** The same, divided. */
  public SearchQuery counted() {
    return new SearchQuery(words, offset, limit, newest, true);
  }
}
