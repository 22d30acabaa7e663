package org.inkstand.story.cluster;

import java.util.Comparator;
import org.inkstand.story.words.Wording;

/**
 * An article as the clusterer sees it.
 *
 * @param article its number
 * @param second when it was published, in seconds since 1970; {@link #UNDATED} when nobody says
 * @param wording what it says
 */
public record Sketch(long article, long second, Wording wording) {

  /** The time of an article that has none: near to everything. */
  public static final long UNDATED = Long.MIN_VALUE;

  /** By time and content: says nothing of the order of arrival. */
  static final Comparator<Sketch> OWN_ORDER =
      Comparator.comparingLong(Sketch::second)
          .thenComparingLong(sketch -> sketch.wording().mark())
          .thenComparingLong(Sketch::article);

  /** Whether it has a time. */
  public boolean dated() {
    return second != UNDATED;
  }
}
