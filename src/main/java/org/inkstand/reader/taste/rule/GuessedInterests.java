package org.inkstand.reader.taste.rule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.inkstand.reader.Profile.Interest;
import org.inkstand.reader.Topic.Kind;
import org.inkstand.reader.Why;
import org.inkstand.reader.taste.Rule;
import org.inkstand.reader.taste.Weighing;
import org.jspecify.annotations.Nullable;

/**
 * What was learned from reading, and what a reader said of a line: {@code mine × liking × lively},
 * where liking is below 1 whatever was read. {@link org.inkstand.reader.taste.Taste} says how it is
 * made.
 */
final class GuessedInterests implements Rule.Weighs {

  /** So many good readings make half of all the liking that a topic can have. */
  private static final double HALF_LIKED = 3;

  private static final Map<Kind, Double> TRUST = new EnumMap<>(Kind.class);

  static {
    TRUST.put(Kind.STORY, 0.8);
    TRUST.put(Kind.PERSON, 0.7);
    TRUST.put(Kind.SUBJECT, 0.7);
    TRUST.put(Kind.PLACE, 0.6);
    TRUST.put(Kind.AUTHOR, 0.5);
    TRUST.put(Kind.TITLE, 0.4);
    TRUST.put(Kind.WORD, 0.4);
  }

  @Override
  public void weigh(Weighing weighing) {
    int size = weighing.window().size();
    var against = new double[size];
    Arrays.fill(against, 1);
    var best = new double[size];
    var because = new @Nullable Interest[size];
    for (Kind kind : Kind.values()) {
      witness(weighing, kind, new Witness(against, best, because));
    }
    double mine = weighing.known().profile().sliders().mineShare();
    for (int i = 0; i < size; i++) {
      Interest interest = because[i];
      if (interest != null) {
        double liking = 1 - against[i];
        double more =
            mine * liking * Freshness.lively(weighing.window().offer(i).grown(), weighing.now());
        weighing.like(i, liking);
        weighing.add(i, more, why(interest));
      }
    }
  }

  /**
   * What the kinds said so far.
   *
   * @param against the chance that none of them speaks for an offer
   * @param best the weightiest word
   * @param because whose it was
   */
  private record Witness(double[] against, double[] best, @Nullable Interest[] because) {}

  /** Each kind speaks once for an offer, by its best interest. */
  private static void witness(Weighing weighing, Kind kind, Witness witness) {
    double[] value = new double[0];
    for (Interest interest : weighing.known().profile().interests()) {
      double weight = interest.topic().kind() == kind ? interest.weight(weighing.now()) : 0;
      if (weight <= 0) {
        continue;
      }
      String id = interest.topic().id();
      double says =
          trust(kind) * weight / (weight + HALF_LIKED) * Math.max(0.1, weighing.telling(id));
      int[] about = weighing.about(id);
      if (value.length == 0 && about.length > 0) {
        value = new double[weighing.window().size()];
      }
      for (int i : about) {
        value[i] = Math.max(value[i], says);
        if (says > witness.best()[i]) {
          witness.best()[i] = says;
          witness.because()[i] = interest;
        }
      }
    }
    for (int i = 0; i < value.length; i++) {
      witness.against()[i] *= 1 - value[i];
    }
  }

  private static double trust(Kind kind) {
    return TRUST.getOrDefault(kind, 0.0);
  }

  private static Why why(Interest interest) {
    return interest.said() || interest.readings() == 0
        ? new Why(Why.Kind.SAID, interest.topic().name(), 0)
        : new Why(Why.Kind.READ_ABOUT, interest.topic().name(), interest.readings());
  }
}
