package org.inkstand.story.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A story in two: the articles sorted by which of two groups they are nearer to.
 *
 * <p>Spherical 2-means over the likeness of all pairs, from several beginnings, since from one it
 * often ends where only an odd article stands apart; taken is the end with the greatest contrast
 * ({@link Pairs#contrast}). Articles in another language than most go where their names are.
 *
 * @param larger the half with more articles
 */
record Halves(OpenStory larger, OpenStory smaller) {

  /**
   * The halves of a story.
   *
   * @return empty when every end leaves a single article, which is no story that split off
   */
  static Optional<Halves> of(OpenStory story, Lexicon lexicon, Likeness likeness) {
    int language = Pairs.language(story, story);
    List<Member> speak = speaking(story, language, true);
    if (language < 0 || speak.size() < Limits.SPLIT_ARTICLES_MIN) {
      return Optional.empty();
    }
    var pairs = Pairs.of(speak, language, lexicon);
    return best(pairs).map(left -> sorted(pairs, left, speaking(story, language, false), likeness));
  }

  private static List<Member> speaking(OpenStory story, int language, boolean speak) {
    return story.members().stream().filter(member -> member.speaks(language) == speak).toList();
  }

  private static Optional<boolean[]> best(Pairs pairs) {
    Optional<boolean[]> best = Optional.empty();
    double least = Double.MAX_VALUE;
    int beginnings = Math.min(Limits.SPLIT_BEGINNINGS, pairs.count());
    for (int i = 0; i < beginnings; i++) {
      boolean[] left = means(pairs, i * pairs.count() / beginnings);
      int lefts = 0;
      for (boolean is : left) {
        lefts += is ? 1 : 0;
      }
      double contrast = pairs.contrast(left);
      if (Math.min(lefts, left.length - lefts) > 1 && contrast < least) {
        least = contrast;
        best = Optional.of(left);
      }
    }
    return best;
  }

  /** Begins with an article and the one least like it; every other goes to the nearer. */
  private static boolean[] means(Pairs pairs, int from) {
    int against = pairs.farthest(from);
    boolean[] left = new boolean[pairs.count()];
    for (int i = 0; i < left.length; i++) {
      left[i] = i == from || i != against && pairs.alike(i, from) > pairs.alike(i, against);
    }
    for (int round = 0; round < Limits.SPLIT_ROUNDS; round++) {
      boolean[] next = round(pairs, left);
      if (Arrays.equals(next, left)) {
        break;
      }
      left = next;
    }
    return left;
  }

  /** Every article to the group whose mean is nearer. */
  private static boolean[] round(Pairs pairs, boolean[] left) {
    int count = left.length;
    double[] toLeft = new double[count];
    double[] toRight = new double[count];
    double squareLeft = 0;
    double squareRight = 0;
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        toLeft[i] += left[j] ? pairs.alike(i, j) : 0;
        toRight[i] += left[j] ? 0 : pairs.alike(i, j);
      }
      squareLeft += left[i] ? toLeft[i] : 0;
      squareRight += left[i] ? 0 : toRight[i];
    }
    boolean[] next = new boolean[count];
    for (int i = 0; i < count; i++) {
      next[i] = nearness(toLeft[i], squareLeft) >= nearness(toRight[i], squareRight);
    }
    return next;
  }

  private static double nearness(double sum, double square) {
    return square > 0 ? sum / Math.sqrt(square) : 0;
  }

  private static Halves sorted(
      Pairs pairs, boolean[] left, List<Member> others, Likeness likeness) {
    List<Member> lefts = new ArrayList<>();
    List<Member> rights = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      (left[i] ? lefts : rights).add(pairs.members().get(i));
    }
    OpenStory one = OpenStory.trial(lefts);
    OpenStory other = OpenStory.trial(rights);
    for (Member member : others) {
      likeness.ask(member);
      boolean nearer = likeness.with(one).degree() >= likeness.with(other).degree();
      likeness.forget(member.terms());
      (nearer ? lefts : rights).add(member);
    }
    OpenStory first = others.isEmpty() ? one : OpenStory.trial(lefts);
    OpenStory second = others.isEmpty() ? other : OpenStory.trial(rights);
    return first.count() >= second.count() ? new Halves(first, second) : new Halves(second, first);
  }
}
