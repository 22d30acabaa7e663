package org.inkstand.reader.taste.rule;

import org.inkstand.reader.taste.Rule;
import org.inkstand.reader.taste.Taste;
import org.inkstand.reader.taste.Voices;
import org.inkstand.reader.taste.Voices.Trait;
import org.inkstand.reader.taste.Weighing;

/**
 * Takes next what is good and unlike the last few: among the {@value #LOOK} best that are left, the
 * one with the most points after a price for each of the last {@value #LAST} that is of the same
 * title, owner, section or country. How dear the same title is, the reader's slider says.
 *
 * <p>Owner and country stand for viewpoint: nobody here rates titles left or right, and who owns a
 * title and where it sits is known and can be checked.
 */
final class Variety implements Rule.Places {

  private static final Trait[] TRAITS = Trait.values();

  private static final int LOOK = 60;
  private static final int LAST = 8;

  private static final double SUBJECT = 0.05;
  private static final double OWNER = 0.05;
  private static final double COUNTRY = 0.02;

  @Override
  public int[] place(int[] order, Weighing weighing) {
    double title = 0.03 + 0.06 * weighing.known().profile().sliders().titles();
    var near = new Near(weighing.window().voices(), title);
    int[] placed = order.clone();
    for (int place = 0; place < Math.min(Taste.PLACES, placed.length); place++) {
      int best = place;
      double bestPoints = Double.NEGATIVE_INFINITY;
      for (int i = place; i < Math.min(place + LOOK, placed.length); i++) {
        double points = weighing.points(placed[i]) - near.price(placed[i]);
        if (points > bestPoints) {
          best = i;
          bestPoints = points;
        }
      }
      int chosen = placed[best];
      System.arraycopy(placed, place, placed, place + 1, best - place);
      placed[place] = chosen;
      near.count(chosen, 1);
      if (place >= LAST) {
        near.count(placed[place - LAST], -1);
      }
    }
    return placed;
  }

  /** How often each trait stands among the last few. */
  private static final class Near {

    private final Voices voices;
    private final int[] counts;
    private final double title;

    Near(Voices voices, double title) {
      this.voices = voices;
      this.counts = new int[voices.count()];
      this.title = title;
    }

    void count(int index, int by) {
      for (Trait trait : TRAITS) {
        counts[voices.of(trait, index)] += by;
      }
    }

    double price(int index) {
      int same = near(Trait.TITLE, index);
      // Further titles of an owner: what is of the same title has its price already.
      int owned = Math.max(0, near(Trait.OWNER, index) - same);
      return title * same
          + OWNER * owned
          + SUBJECT * near(Trait.SUBJECT, index)
          + COUNTRY * near(Trait.COUNTRY, index);
    }

    private int near(Trait trait, int index) {
      int number = voices.of(trait, index);
      return number == 0 ? 0 : counts[number];
    }
  }
}
