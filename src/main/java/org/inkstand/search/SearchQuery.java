package org.inkstand.search;

/**
 * What somebody typed, and where in the list of answers they are.
 *
 * @param words as typed: words, "phrases", {@code -without}, and {@code title: section: lang:
 *     before: after:} filters
 * @param offset 0 to 10,000
 * @param limit 1 to 100
 */
public record SearchQuery(String words, int offset, int limit) {
  public SearchQuery {
    if (offset < 0 || offset > 10_000 || limit < 1 || limit > 100) {
      throw new IllegalArgumentException("offset %d, limit %d".formatted(offset, limit));
    }
  }
}
