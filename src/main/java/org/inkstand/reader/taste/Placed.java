package org.inkstand.reader.taste;

import java.util.List;
import org.inkstand.reader.Why;

/**
 * An offer in its place, with the reasons for it, the weightiest first.
 *
 * @param points what it got; only for whoever wants to see how the order came about
 */
public record Placed(Offer offer, double points, List<Why> reasons) {
  public Placed {
    reasons = List.copyOf(reasons);
  }
}
