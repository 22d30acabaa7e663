package org.inkstand.reader.taste;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.inkstand.reader.Why;

/**
 * Puts what the paper offers into the order that suits one reader, and says why.
 *
 * <p><b>The idea.</b> A paper is made for everybody; a page is the same paper in another order. So
 * the importance that {@code edition} gave an event is never thrown away: it is one part of the
 * points, what the reader cares for is the other, and the reader's own slider says how much of
 * each. What somebody said (a follow, a mute, a line of their profile) always counts more than what
 * was guessed from what they read.
 *
 * <p><b>Liking.</b> A profile is a list of named interests with weights and not one vector: the
 * mean of chess and football is neither [1]. An offer is liked by the best matching interest of
 * each kind, and kinds speak together as independent witnesses do (noisy or [2]):
 *
 * <pre>
 *   value(i)  = w / (w + 3) × telling(topic)           w faded to now, telling from 0 to 1
 *   liking    = 1 − Π over kinds (1 − trust(kind) × max value(i))
 * </pre>
 *
 * <p>{@code telling} is the logarithm of how rare a topic is in the window. Who reads politics when
 * half of the paper is politics has said little; this is the ratio of a reader's own share to
 * everybody's that news readers were found to be described by best [3]. Weights come from opening,
 * time spent and completion, since clicks alone reward headlines [4], and fade ({@link
 * org.inkstand.reader.Profile.Interest}), since what readers like drifts [3].
 *
 * <p><b>Order.</b> Rules that weigh give points, each with its reason; the offers are sorted by
 * their sum; rules that place then change the order: for variety, by taking next what is good and
 * unlike the last few [5]; for serendipity, by a stated share of places for what the reader does
 * not usually read; and the day's lead stands in front for everybody, since a personal page must
 * not hide what all others talk about [6]. Nothing but what is muted loses its place: the order is
 * a permutation, so that paging skips nothing.
 *
 * <p><b>Cost.</b> A window knows for each topic the offers about it, so liking costs the length of
 * the profile times its hits; the rest is one pass and one sort of longs; variety looks at the
 * first {@link #PLACES} places only. Figures: {@code docs/measure/for-you.md}. Same window, same
 * reader, same moment: the same order.
 *
 * <ol>
 *   <li>A. Pal, C. Eksombatchai, Y. Zhou and others, PinnerSage: multi-modal user embedding
 *       framework for recommendations, KDD 2020.
 *   <li>J. Pearl, Probabilistic reasoning in intelligent systems, 1988, section 4.3.2.
 *   <li>J. Liu, P. Dolan, E. R. Pedersen, Personalized news recommendation based on click behavior,
 *       IUI 2010.
 *   <li>X. Yi, L. Hong, E. Zhong, N. N. Liu, S. Rajan, Beyond clicks: dwell time for
 *       personalization, RecSys 2014.
 *   <li>J. Carbonell, J. Goldstein, The use of MMR, diversity-based reranking, SIGIR 1998.
 *   <li>N. Helberger, On the democratic role of news recommenders, Digital Journalism 7, 2019.
 * </ol>
 */
public final class Taste {

  /** So many places are chosen with care: ten pages. What follows stands by its points. */
  public static final int PLACES = 300;

  /** What no rule has a word for. */
  private static final Why REST = new Why(Why.Kind.REST, "", 0);

  private final List<Rule> rules;

  /**
   * By these rules.
   *
   * @param rules in the order in which they act, those that weigh before those that place
   */
  public Taste(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Orders all that is not muted. */
  public List<Placed> order(Window window, Known known, Instant now) {
    return order(window, known, now, Integer.MAX_VALUE);
  }

  /** The same, of which only the first places are wanted. */
  public List<Placed> order(Window window, Known known, Instant now, int places) {
    var weighing = new Weighing(window, known, now);
    for (Rule rule : rules) {
      if (rule instanceof Rule.Weighs weighs) {
        weighs.weigh(weighing);
      }
    }
    int[] order =
        Arrays.stream(weighing.order()).filter(i -> !known.muted().test(window.offer(i))).toArray();
    for (Rule rule : rules) {
      if (rule instanceof Rule.Places placing) {
        order = placing.place(order, weighing);
      }
    }
    int[] placed = order;
    return IntStream.range(0, Math.min(places, placed.length))
        .mapToObj(place -> placed(placed[place], weighing))
        .toList();
  }

  private static Placed placed(int index, Weighing weighing) {
    List<Why> reasons = weighing.reasons(index);
    return new Placed(
        weighing.window().offer(index),
        weighing.points(index),
        reasons.isEmpty() ? List.of(REST) : reasons);
  }
}
