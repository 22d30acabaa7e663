package org.inkstand.story.words;

/**
 * How much words count by where they stand; {@code docs/measure/stories.md} shows what neighbouring
 * figures do.
 *
 * @param headline a word of the headline, against one of the first words of the body
 * @param lead words of the body that count in full
 * @param tail what the last words of a long body count
 * @param name a name, against another word
 * @param number a number, against a word
 */
public record Weights(double headline, int lead, double tail, double name, double number) {

  /** The house's. */
  public static final Weights HOUSE = new Weights(2, 60, 0.3, 1.3, 0.7);

  /** What the word at a place of the body counts, from 1 at the first. */
  double fade(int place) {
    return place <= lead ? 1 : Math.max(tail, (double) lead / place);
  }
}
