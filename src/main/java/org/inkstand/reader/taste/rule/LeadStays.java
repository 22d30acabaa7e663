package org.inkstand.reader.taste.rule;

import org.inkstand.reader.Why;
import org.inkstand.reader.taste.Rule;
import org.inkstand.reader.taste.Weighing;

/**
 * The day's lead stands first on everybody's page; for who has read it and nothing came since, it
 * stands {@value #READ_PLACE} places further down, and is still there.
 */
final class LeadStays implements Rule.Places {

  private static final int READ_PLACE = 4;

  /** What was read has less than this ({@link ReadSinks}). */
  private static final double READ_POINTS = 5;

  @Override
  public int[] place(int[] order, Weighing weighing) {
    int from = -1;
    for (int i = 0; i < order.length && from < 0; i++) {
      from = weighing.window().offer(order[i]).lead() ? i : -1;
    }
    if (from < 0) {
      return order;
    }
    int lead = order[from];
    weighing.say(lead, Double.MAX_VALUE, new Why(Why.Kind.LEAD, "", 0));
    boolean read = weighing.points(lead) < -READ_POINTS;
    int to = read ? Math.min(READ_PLACE, order.length - 1) : 0;
    return moved(order, from, Math.min(from, to));
  }

  private static int[] moved(int[] order, int from, int to) {
    int[] placed = order.clone();
    System.arraycopy(order, to, placed, to + 1, from - to);
    placed[to] = order[from];
    return placed;
  }
}
