package org.inkstand.app.press.picture.motif;

import static org.inkstand.app.press.picture.brush.Shapes.curve;
import static org.inkstand.app.press.picture.brush.Shapes.disc;

import java.awt.Color;
import java.awt.geom.Path2D;
import org.inkstand.app.press.picture.brush.Dice;
import org.inkstand.app.press.picture.brush.Easel;
import org.inkstand.app.press.picture.brush.Palette;
import org.inkstand.app.press.picture.brush.Shapes;
import org.inkstand.app.press.picture.brush.Spray;
import org.inkstand.app.press.picture.brush.Tone;

/** What is above. */
public final class Skies {

  private Skies() {}

  /** The sky down to a horizon, lighter below. */
  public static void open(Easel easel, double horizon) {
    Palette p = easel.palette();
    easel.ground(Spray.down(p.high(), p.low(), 0, horizon).rough(0.4));
  }

  /** The sun or the moon, with what it does to the air. */
  public static void sun(Easel easel, double x, double y, double radius) {
    Palette p = easel.palette();
    easel.glow(x, y, radius * 6, Tone.thin(p.light(), 0.55));
    easel.fill(disc(x, y, radius), Tone.mix(p.light(), p.low(), p.dark() ? 0 : 0.1));
  }

  /** Long flat clouds, their bellies in the light. */
  public static void clouds(Easel easel, double top, double bottom, int number) {
    Dice dice = easel.dice();
    Palette p = easel.palette();
    for (int i = 0; i < number; i++) {
      double y = dice.between(top, bottom);
      double x = dice.between(-200, 1_500);
      double width = dice.between(220, 620) * (1.15 - 0.5 * (y - top) / (bottom - top + 1));
      double thick = width * dice.between(0.05, 0.085);
      Path2D cloud = new Path2D.Double(Path2D.WIND_NON_ZERO);
      for (int k = 0; k < 5; k++) {
        double w = width * dice.between(0.3, 0.8);
        cloud.append(
            Shapes.pill(x + dice.between(0, width - w), y - k * thick * 0.55, w, thick), false);
      }
      Color body = Tone.mix(p.low(), p.light(), dice.between(0.3, 0.9));
      easel.fill(
          cloud,
          Spray.down(Tone.thin(body, 0.9), Tone.thin(p.low(), 0.35), y - 3 * thick, y + thick));
    }
  }

  /** A heap of cloud with a flat foot, dark below. */
  public static void heap(Easel easel, double x, double y, double size) {
    Palette p = easel.palette();
    Color shade = Tone.mix(Tone.mix(p.high(), p.low(), 0.55), p.far(), 0.15);
    for (int layer = 0; layer < 3; layer++) {
      double t = layer / 2.0;
      Color tone = Tone.mix(shade, p.light(), 0.25 + 0.65 * t);
      billow(
          easel,
          new double[] {x - 0.12 * size * t, y - 0.1 * size * t, size * (1 - 0.28 * t)},
          tone);
    }
  }

  /** One body of cloud as a single shape: x, y of its foot, size. */
  public static void billow(Easel easel, double[] at, Color tone) {
    Dice dice = easel.dice();
    double size = at[2];
    Path2D cloud = new Path2D.Double(Path2D.WIND_NON_ZERO);
    int number = 9;
    for (int i = 0; i < number; i++) {
      double t = i / (number - 1.0) * 2 - 1;
      double radius = size * (0.2 + 0.3 * (1 - t * t)) * dice.between(0.75, 1.15);
      cloud.append(disc(at[0] + t * size, at[1] - radius * 0.75, radius), false);
    }
    cloud.append(
        Shapes.pill(at[0] - size * 1.15, at[1] - size * 0.22, size * 2.3, size * 0.24), false);
    easel.fill(
        cloud, Spray.down(tone, Tone.thin(tone, 0.55), at[1] - size * 0.8, at[1] + size * 0.05));
  }

  /** Stars, a few of them bright. */
  public static void stars(Easel easel, double bottom, int number) {
    Dice dice = easel.dice();
    Color light = easel.palette().light();
    for (int i = 0; i < number; i++) {
      double y = bottom * Math.pow(dice.between(0, 1), 1.25);
      double bright = Math.pow(dice.between(0, 1), 3);
      double radius = 0.9 + bright * 3.1;
      easel.fill(disc(dice.between(0, 1_600), y, radius), Tone.thin(light, 0.35 + 0.65 * bright));
    }
  }

  /** Rain that the wind drives. */
  public static void rain(Easel easel, int drops, double slant) {
    Dice dice = easel.dice();
    Color drop = Tone.thin(easel.palette().light(), 0.28);
    for (int i = 0; i < drops; i++) {
      double x = dice.between(-100, 1_700);
      double y = dice.between(-60, 1_000);
      double length = dice.between(18, 60);
      easel.line(Shapes.open(x, y, x + slant * length, y + length), dice.between(1, 2.4), drop);
    }
  }

  /** Snow that falls. */
  public static void snowfall(Easel easel, int flakes) {
    Dice dice = easel.dice();
    for (int i = 0; i < flakes; i++) {
      double radius = 1.2 + Math.pow(dice.between(0, 1), 4) * 7;
      easel.fill(
          disc(dice.between(0, 1_600), dice.between(0, 1_000), radius),
          Tone.thin(easel.palette().light(), dice.between(0.5, 0.95)));
    }
  }

  /** Birds far away, together. */
  public static void birds(Easel easel, double x, double y, int number) {
    Dice dice = easel.dice();
    Color ink = Tone.thin(easel.palette().near(), 0.8);
    for (int i = 0; i < number; i++) {
      double bx = x + dice.bell() * 160;
      double by = y + dice.bell() * 60;
      double wing = dice.between(9, 20);
      double lift = wing * dice.between(0.3, 0.6);
      easel.line(
          curve(
              bx - wing,
              by - lift * 0.5,
              bx - wing * 0.45,
              by - lift,
              bx,
              by,
              bx + wing * 0.45,
              by - lift,
              bx + wing,
              by - lift * 0.5),
          2.6,
          ink);
    }
  }

  /** Smoke or steam that rises and leans. */
  public static void smoke(Easel easel, double x, double y, double size) {
    Dice dice = easel.dice();
    Palette p = easel.palette();
    for (int i = 0; i < 16; i++) {
      double t = i / 15.0;
      double radius = size * (0.18 + 0.62 * t) * dice.between(0.8, 1.15);
      double px = x + t * t * size * 3.4 + dice.bell() * size * 0.2 * t;
      double py = y - t * size * 3 + dice.bell() * size * 0.15;
      easel.fill(disc(px, py, radius), Tone.thin(Tone.mix(p.far(), p.light(), 0.3 + 0.5 * t), 0.5));
    }
  }
}
