package org.inkstand.reader.taste.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.inkstand.reader.taste.Offer;
import org.inkstand.reader.taste.Offer.Voice;
import org.inkstand.reader.taste.Rule;
import org.inkstand.reader.taste.Taste;
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

  private static final int LOOK = 60;
  private static final int LAST = 8;

  private static final double SUBJECT = 0.05;
  private static final double OWNER = 0.05;
  private static final double COUNTRY = 0.02;

  @Override
  public int[] place(int[] order, Weighing weighing) {
    double title = 0.03 + 0.06 * weighing.known().profile().sliders().titles();
    int[] placed = order.clone();
    Deque<Voice> last = new ArrayDeque<>();
    for (int place = 0; place < Math.min(Taste.PLACES, placed.length); place++) {
      int best = place;
      double bestPoints = Double.NEGATIVE_INFINITY;
      for (int i = place; i < Math.min(place + LOOK, placed.length); i++) {
        Offer offer = weighing.window().offer(placed[i]);
        double points = weighing.points(placed[i]) - price(offer.voice(), last, title);
        if (points > bestPoints) {
          best = i;
          bestPoints = points;
        }
      }
      int chosen = placed[best];
      System.arraycopy(placed, place, placed, place + 1, best - place);
      placed[place] = chosen;
      last.addLast(weighing.window().offer(chosen).voice());
      if (last.size() > LAST) {
        last.removeFirst();
      }
    }
    return placed;
  }

  private static double price(Voice voice, Deque<Voice> last, double title) {
    double price = 0;
    for (Voice other : last) {
      price += voice.title() == other.title() ? title : 0;
      price += same(voice, other, Voice::subject) ? SUBJECT : 0;
      price += voice.title() != other.title() && same(voice, other, Voice::owner) ? OWNER : 0;
      price += same(voice, other, Voice::country) ? COUNTRY : 0;
    }
    return price;
  }

  private static boolean same(Voice one, Voice other, Function<Voice, String> what) {
    String value = what.apply(one);
    return !value.isEmpty() && value.equals(what.apply(other));
  }
}
