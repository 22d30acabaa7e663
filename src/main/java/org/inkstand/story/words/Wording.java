package org.inkstand.story.words;

import java.util.Arrays;

/**
 * What an article says, without the grammar: its terms, each with a weight.
 *
 * @param terms 64-bit marks of terms, ascending, each once; {@link Voice} tells words from names
 * @param weights of the terms at the same places, in sixteenths, above zero
 */
public record Wording(long[] terms, int[] weights) {
  public Wording {
    if (terms.length != weights.length) {
      throw new IllegalArgumentException(terms.length + " terms, " + weights.length + " weights");
    }
  }

  /** How many different terms there are. */
  public int size() {
    return terms.length;
  }

  /** A mark of the whole, equal for equal wordings on every machine. */
  public long mark() {
    return 31L * Arrays.hashCode(terms) + Arrays.hashCode(weights);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wording(var t, var w)
        && Arrays.equals(terms, t)
        && Arrays.equals(weights, w);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(mark());
  }
}
