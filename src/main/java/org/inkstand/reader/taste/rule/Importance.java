package org.inkstand.reader.taste.rule;

import org.inkstand.reader.Profile.Sliders;
import org.inkstand.reader.Why;
import org.inkstand.reader.taste.Offer;
import org.inkstand.reader.taste.Rule;
import org.inkstand.reader.taste.Weighing;

/**
 * What matters to everybody matters here too: {@code (1 − mine) × (1 − fresh) × importance}. Never
 * nothing, however the sliders stand.
 */
final class Importance implements Rule.Weighs {

  /** Told by so many titles, an event can say so. */
  private static final int TITLES_MIN = 2;

  @Override
  public void weigh(Weighing weighing) {
    Sliders sliders = weighing.known().profile().sliders();
    double share = (1 - sliders.mineShare()) * (1 - sliders.freshShare());
    for (int i = 0; i < weighing.window().size(); i++) {
      Offer offer = weighing.window().offer(i);
      double more = share * offer.importance();
      if (offer.titles() >= TITLES_MIN) {
        weighing.add(i, more, new Why(Why.Kind.IMPORTANT, "", offer.titles()));
      } else {
        weighing.add(i, more);
      }
    }
  }
}
