package org.inkstand.search.meaning;

import java.util.Arrays;

/**
 * What a text means, as a direction: near texts point nearly the same way.
 *
 * @param parts of the direction, whatever its length; none when nothing is known of the text
 */
public record Meaning(byte[] parts) {

  /** Of a text of which nothing is known. */
  public static final Meaning NONE = new Meaning(new byte[0]);

  /** Length at which a direction is kept, such that no part of a usual one is cut. */
  private static final float LENGTH = 256;

  /** The direction of a vector; none for one that points nowhere. */
  static Meaning of(float[] vector) {
    double square = 0;
    for (float part : vector) {
      square += part * part;
    }
    if (square == 0) {
      return NONE;
    }
    float scale = (float) (LENGTH / Math.sqrt(square));
    byte[] parts = new byte[vector.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = (byte) Math.clamp(Math.round(vector[i] * scale), -Byte.MAX_VALUE, Byte.MAX_VALUE);
    }
    return new Meaning(parts);
  }

  /** Whether anything is known. */
  public boolean known() {
    return parts.length > 0;
  }

  /** How near two are: the cosine between them, about 0 for strangers; 0 where one is unknown. */
  public double nearness(Meaning other) {
    if (parts.length != other.parts.length || !known()) {
      return 0;
    }
    return Cosine.of(parts, 0, other.parts, 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Meaning(byte[] theirs) && Arrays.equals(parts, theirs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(parts);
  }
}
