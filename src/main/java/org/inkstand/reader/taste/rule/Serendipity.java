package org.inkstand.reader.taste.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.inkstand.reader.Why;
import org.inkstand.reader.taste.Offer;
import org.inkstand.reader.taste.Rule;
import org.inkstand.reader.taste.Taste;
import org.inkstand.reader.taste.Weighing;

/**
 * One place in {@value #EVERY} is for what the reader does not usually read: something that no
 * interest and no follow speaks for, drawn among the weightiest of those. Drawn by a seed of reader
 * and window, so that the page is the same when they come back to it.
 *
 * <p>Somebody of whom nothing is known reads nothing usually: their page has no such places.
 */
final class Serendipity implements Rule.Places {

  /** A tenth of all places. */
  static final int EVERY = 10;

  /** Not the first thing on the page, and within what everybody sees of it. */
  private static final int FIRST = 6;

  /** Drawn among so many, which are all worth reading. */
  private static final int AMONG = 12;

  private static final double LIKED = 0.05;

  @Override
  public int[] place(int[] order, Weighing weighing) {
    boolean strange =
        weighing.known().profile().interests().isEmpty() && weighing.known().follows().isEmpty();
    if (strange) {
      return order;
    }
    int places = Math.min(Taste.PLACES, order.length);
    int[] placed = order.clone();
    List<Integer> others = others(weighing);
    var dice = new SplittableRandom(weighing.known().seed() * 31 + weighing.window().number());
    int place = FIRST;
    while (place < places && !others.isEmpty()) {
      int drawn = others.remove(dice.nextInt(Math.min(AMONG, others.size())));
      int from = place;
      while (from < placed.length && placed[from] != drawn) {
        from++;
      }
      // What stands further up by its own weight needs no place of these.
      if (from < placed.length) {
        System.arraycopy(placed, place, placed, place + 1, from - place);
        placed[place] = drawn;
        weighing.say(drawn, Double.MAX_VALUE, new Why(Why.Kind.ELSEWHERE, "", 0));
        place += EVERY;
      }
    }
    return placed;
  }

  /** What nothing speaks for, nothing against, and nobody read, the weightiest first. */
  private static List<Integer> others(Weighing weighing) {
    List<Integer> others = new ArrayList<>();
    for (int index : weighing.window().byImportance()) {
      Offer offer = weighing.window().offer(index);
      boolean unread = !weighing.known().read().containsKey(offer.key());
      boolean unliked = weighing.liking(index) < LIKED && weighing.points(index) > 0;
      if (unread && unliked && !offer.lead() && !weighing.known().muted().test(offer)) {
        others.add(index);
      }
      if (others.size() >= Taste.PLACES) {
        break;
      }
    }
    return others;
  }
}
