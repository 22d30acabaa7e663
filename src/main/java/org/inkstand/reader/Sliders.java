package org.inkstand.reader;

/**
 * How somebody wants their page, each from 0 to {@value #MAX}.
 *
 * @param fresh 0 what is important, 4 what is new
 * @param mine 0 the wide world, 4 my own subjects
 * @param titles 0 few titles, 4 as many as possible
 */
public record Sliders(int fresh, int mine, int titles) {

  /** The far end of each. */
  public static final int MAX = 4;

  /** All in the middle. */
  public static final Sliders MIDDLE = new Sliders(2, 2, 2);

  public Sliders {
    fresh = Math.clamp(fresh, 0, MAX);
    mine = Math.clamp(mine, 0, MAX);
    titles = Math.clamp(titles, 0, MAX);
  }

  /** The share of the new in what is not personal: never nothing, never all. */
  public double freshShare() {
    return 0.1 + 0.2 * fresh;
  }

  /** The share of one's own subjects: never nothing, never all. */
  public double mineShare() {
    return 0.1 + 0.2 * mine;
  }
}
