package org.inkstand.reader.taste;

/** One rule of a personal page: it weighs, or it places. */
public sealed interface Rule {

  /** Gives points, each with its reason. */
  non-sealed interface Weighs extends Rule {
    /** Looks at the whole window. */
    void weigh(Weighing weighing);
  }

  /** Changes the order: every place goes to somebody, and nobody loses theirs for nothing. */
  non-sealed interface Places extends Rule {
    /**
     * Returns the same numbers in another order.
     *
     * @param order indices of the window's offers, the best first
     */
    int[] place(int[] order, Weighing weighing);
  }
}
