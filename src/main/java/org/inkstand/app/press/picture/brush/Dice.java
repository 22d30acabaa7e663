package org.inkstand.app.press.picture.brush;

import java.util.SplittableRandom;

/** Chance that falls the same way for the same seed. */
public final class Dice {

  private final SplittableRandom random;

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /** Dice for a picture. */
  public static Dice of(String seed) {
    long mixed = 0xcbf29ce484222325L;
    for (int i = 0; i < seed.length(); i++) {
      mixed = (mixed ^ seed.charAt(i)) * 0x100000001b3L;
    }
    return new Dice(new SplittableRandom(mixed));
  }

  /** Between two figures. */
  public double between(double low, double high) {
    return low + random.nextDouble() * (high - low);
  }

  /** A whole number from low to high, both included. */
  public int whole(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** Whether something with this chance happens. */
  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** One of them. */
  @SafeVarargs
  public final <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Around zero, mostly small. */
  public double bell() {
    return random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
  }
}
