package org.inkstand.reader.taste.rule;

import org.inkstand.reader.Profile.Interest;
import org.inkstand.reader.Why;
import org.inkstand.reader.taste.Rule;
import org.inkstand.reader.taste.Weighing;

/**
 * What somebody wants less of goes down, by the strongest such line and at most by one point: below
 * what is middling, above what was read already. It is not hidden: that is what muting is for.
 */
final class LessIsLess implements Rule.Weighs {

  /** Said once, it is felt. */
  private static final double HALF = 1;

  @Override
  public void weigh(Weighing weighing) {
    var down = new double[weighing.window().size()];
    for (Interest interest : weighing.known().profile().interests()) {
      double weight = -interest.weight(weighing.now());
      if (weight <= 0) {
        continue;
      }
      double less = weight / (weight + HALF);
      for (int i : weighing.about(interest.topic().id())) {
        if (less > down[i]) {
          weighing.add(i, down[i] - less);
          weighing.say(i, less, new Why(Why.Kind.LESS, interest.topic().name(), 0));
          down[i] = less;
        }
      }
    }
  }
}
