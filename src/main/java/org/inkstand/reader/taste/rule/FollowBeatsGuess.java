package org.inkstand.reader.taste.rule;

import java.util.Map;
import org.inkstand.reader.Why;
import org.inkstand.reader.taste.Rule;
import org.inkstand.reader.taste.Weighing;

/**
 * What somebody follows comes before what is guessed of them: a follow gives {@code mine × lively},
 * more than any liking can, and each further one that fits a tenth of that.
 */
final class FollowBeatsGuess implements Rule.Weighs {

  private static final double FURTHER = 0.1;

  @Override
  public void weigh(Weighing weighing) {
    double mine = weighing.known().profile().sliders().mineShare();
    var fitting = new int[weighing.window().size()];
    for (Map.Entry<String, String> follow : weighing.known().follows().entrySet()) {
      String name = weighing.window().name(follow.getKey()).orElse(follow.getValue());
      var why = new Why(Why.Kind.FOLLOWED, name, 0);
      for (int i : weighing.about(follow.getKey())) {
        double share = fitting[i] == 0 ? 1 : FURTHER;
        double lively = Freshness.lively(weighing.window().offer(i).grown(), weighing.now());
        weighing.like(i, share);
        weighing.add(i, mine * share * lively, why);
        // A reason must not depend on the order of a set: all follows say so equally loudly.
        weighing.say(i, mine * 2, why);
        fitting[i]++;
      }
    }
  }
}
