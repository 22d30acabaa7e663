package org.inkstand.app.press.picture.brush;

import java.awt.Color;

/**
 * The few colours of one picture, by hour and season.
 *
 * @param high the sky at its top
 * @param low the sky at the horizon
 * @param light sun, moon, lamps and what they touch
 * @param far the farthest land
 * @param near what stands in front
 * @param accent the one colour against the others
 * @param second the accent's companion
 */
public record Palette(
    Color high, Color low, Color light, Color far, Color near, Color accent, Color second) {

  /** Before sunrise. */
  public static final Palette DAWN =
      of(0x44557c, 0xf3bda4, 0xffe9cc, 0x8d84a3, 0x262a46, 0xe4572e, 0xf6d18a);

  /** A clear day by the sea. */
  public static final Palette DAY =
      of(0x4f98a8, 0xeee6c8, 0xfffae4, 0x84aaa4, 0x1d3d47, 0xd9532b, 0xf1c453);

  /** The last hour of sun. */
  public static final Palette GOLD =
      of(0xe0a057, 0xfae6b8, 0xfff6d6, 0xc69676, 0x2c2a43, 0xb5382a, 0x3f7d7b);

  /** After sunset. */
  public static final Palette DUSK =
      of(0x1e3857, 0xeb9a70, 0xffd694, 0x645a77, 0x141d2d, 0xf2c14e, 0xd1495b);

  /** Night. */
  public static final Palette NIGHT =
      of(0x0a1029, 0x32457a, 0xf7ebc4, 0x26345f, 0x070b1b, 0xf2a541, 0xd65a4a);

  /** A sky full of rain. */
  public static final Palette GREY =
      of(0x46555f, 0xbcc3ba, 0xece9da, 0x7e8d8f, 0x212c33, 0xcf9f26, 0xb5443a);

  /** Frost. */
  public static final Palette WINTER =
      of(0x9dbacd, 0xf4f1e8, 0xffffff, 0xa3bacb, 0x2a4354, 0xc8503a, 0xe2b25b);

  /** Fresh green. */
  public static final Palette SPRING =
      of(0x86bdb3, 0xf5eecb, 0xfffce6, 0x8db082, 0x263f30, 0xe0735a, 0xf0c75e);

  /** Two inks and paper. */
  public static final Palette PRINT =
      of(0xd3dfc8, 0xf6edd6, 0xfffaf0, 0x9db6a2, 0x1f3c3b, 0xd1495b, 0xedae49);

  /** A blue pencil and a red one. */
  public static final Palette BLUE =
      of(0xb9cddb, 0xf3f1e9, 0xffffff, 0x8fa9bb, 0x1b3354, 0xe2483f, 0xf2b84b);

  private static Palette of(int... rgb) {
    return new Palette(
        Tone.of(rgb[0]),
        Tone.of(rgb[1]),
        Tone.of(rgb[2]),
        Tone.of(rgb[3]),
        Tone.of(rgb[4]),
        Tone.of(rgb[5]),
        Tone.of(rgb[6]));
  }

  /** The land at a distance: 0 the farthest, 1 the nearest. */
  public Color at(double nearness) {
    return Tone.mix(far, near, nearness);
  }

  /** Leaves and grass at a distance: greener than the land. */
  public Color leaf(double nearness) {
    return Tone.mix(at(nearness), new Color(0x5f8a4a), dark() ? 0.12 : 0.34);
  }

  /** Whether lamps are lit. */
  public boolean dark() {
    return high.getRed() + high.getGreen() + high.getBlue() < 260;
  }
}
