package org.inkstand.reader.taste.rule;

import org.inkstand.reader.Why;
import org.inkstand.reader.taste.Known.Read;
import org.inkstand.reader.taste.Offer;
import org.inkstand.reader.taste.Rule;
import org.inkstand.reader.taste.Weighing;

/**
 * What was read sinks below everything else; a story that went on since it was read rises instead,
 * a little more for each article that came.
 */
final class ReadSinks implements Rule.Weighs {

  /** More than all other rules can give. */
  private static final double SINKS = 10;

  private static final double RISES = 0.25;
  private static final int RISES_MORE_MAX = 5;

  @Override
  public void weigh(Weighing weighing) {
    weighing
        .known()
        .read()
        .forEach(
            (key, read) ->
                weighing.window().indexOf(key).ifPresent(index -> weigh(weighing, index, read)));
  }

  private static void weigh(Weighing weighing, int index, Read read) {
    Offer offer = weighing.window().offer(index);
    int more = offer.articles() - read.articles();
    if (more > 0 && offer.grown().isAfter(read.at())) {
      double rise = RISES * (1 + 0.2 * Math.min(more, RISES_MORE_MAX));
      weighing.add(index, rise, new Why(Why.Kind.DEVELOPED, "", more));
    } else {
      weighing.add(index, -SINKS, new Why(Why.Kind.READ, "", 0));
    }
  }
}
