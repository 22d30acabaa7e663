package org.inkstand.app.press.picture.brush;

import java.awt.Color;

/** Mixing of colours. */
public final class Tone {

  private Tone() {}

  /** A colour from {@code 0xrrggbb}. */
  public static Color of(int rgb) {
    return new Color(rgb);
  }

  /** Between two colours: the first at 0, the second at 1. */
  public static Color mix(Color from, Color to, double share) {
    double s = Math.clamp(share, 0, 1);
    return new Color(
        (int) (from.getRed() + (to.getRed() - from.getRed()) * s),
        (int) (from.getGreen() + (to.getGreen() - from.getGreen()) * s),
        (int) (from.getBlue() + (to.getBlue() - from.getBlue()) * s),
        (int) (from.getAlpha() + (to.getAlpha() - from.getAlpha()) * s));
  }

  /** The colour seen through itself: 0 is glass. */
  public static Color thin(Color colour, double opacity) {
    return new Color(
        colour.getRed(),
        colour.getGreen(),
        colour.getBlue(),
        (int) Math.round(255 * Math.clamp(opacity, 0, 1)));
  }

  /** Lighter. */
  public static Color light(Color colour, double share) {
    return mix(colour, new Color(255, 252, 240, colour.getAlpha()), share);
  }

  /** Darker, towards a warm black. */
  public static Color dark(Color colour, double share) {
    return mix(colour, new Color(14, 12, 22, colour.getAlpha()), share);
  }
}
