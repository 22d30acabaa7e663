package org.inkstand.edition;

import java.util.List;

/**
 * How much a story matters to everybody, and why.
 *
 * @param reasons one a signal, those worth most first
 */
public record Significance(List<Reason> reasons) {
  public Significance {
    reasons = List.copyOf(reasons);
  }

  /** The sum of the reasons' points. */
  public double score() {
    return reasons.stream().mapToDouble(Reason::points).sum();
  }
}
