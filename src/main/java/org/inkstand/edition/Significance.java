package org.inkstand.edition;

import java.util.ArrayList;
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

  /** The same when an editor demoted the story: half of it, with the reason. */
  public Significance demoted() {
    List<Reason> with = new ArrayList<>(reasons);
    with.add(new Reason("demoted", 1, -score() / 2));
    return new Significance(with);
  }

  /** The sum of the reasons' points. */
  public double score() {
    return reasons.stream().mapToDouble(Reason::points).sum();
  }
}
