package org.inkstand.app.press.picture.motif;

import static org.inkstand.app.press.picture.brush.Shapes.both;
import static org.inkstand.app.press.picture.brush.Shapes.poly;

import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Path2D;
import org.inkstand.app.press.picture.brush.Dice;
import org.inkstand.app.press.picture.brush.Easel;
import org.inkstand.app.press.picture.brush.Palette;
import org.inkstand.app.press.picture.brush.Spray;
import org.inkstand.app.press.picture.brush.Tone;

/** Hills, mountains and ground. */
public final class Land {

  private static final int STEP = 16;

  private Land() {}

  /** A range from edge to edge: soft hills at roughness 0, rock at 1. */
  public static Path2D range(Dice dice, double y, double height, double roughness) {
    double[] phases = new double[6];
    for (int i = 0; i < phases.length; i++) {
      phases[i] = dice.between(0, 6.28);
    }
    double stretch = dice.between(0.8, 1.3);
    Path2D path = new Path2D.Double();
    path.moveTo(-20, 1_020);
    for (int x = -20; x <= 1_620 + STEP; x += STEP) {
      double t = x / 1_600.0 * stretch;
      double value = Math.sin(t * 5 + phases[0]) * 0.5 + Math.sin(t * 11 + phases[1]) * 0.28;
      double sharp = 0;
      for (int k = 2; k < phases.length; k++) {
        sharp +=
            (1 - 2 * Math.abs(Math.sin(t * 9 * Math.pow(1.9, k - 2) + phases[k])))
                * Math.pow(0.52, k - 2);
      }
      double jitter = roughness * dice.between(-0.05, 0.05);
      path.lineTo(x, y - height * (value * (1 - roughness) + sharp * 0.5 * roughness + jitter));
    }
    path.lineTo(1_640, 1_020);
    path.closePath();
    return path;
  }

  /** Ranges one behind the other, each nearer one darker, with mist at their feet. */
  public static void ranges(Easel easel, double top, double bottom, int number) {
    Palette p = easel.palette();
    for (int i = 0; i < number; i++) {
      double t = number == 1 ? 0.5 : i / (number - 1.0);
      double y = top + (bottom - top) * t;
      Color body = p.at(0.1 + 0.55 * t);
      Paint paint = Spray.down(body, Tone.mix(body, p.low(), 0.45), y - 60, y + 190);
      easel.fill(range(easel.dice(), y, 70 - 20 * t, 0.15), paint);
    }
  }

  /** Flat ground from a height down. */
  public static void ground(Easel easel, double y, Color colour) {
    easel.fill(
        poly(-5, y, 1_605, y, 1_605, 1_005, -5, 1_005),
        Spray.down(Tone.light(colour, 0.12), Tone.dark(colour, 0.25), y, 1_000));
  }

  /**
   * A mountain with a lit and a shaded side.
   *
   * @param snow how far down the snow reaches, 0 to 1
   */
  public static void mountain(Easel easel, double[] peak, Color rock, double snow) {
    Dice dice = easel.dice();
    double x = peak[0];
    double y = peak[1];
    double width = peak[2];
    double foot = peak[3];
    Path2D body = new Path2D.Double();
    body.moveTo(x - width, foot);
    slope(dice, body, new double[] {x - width, foot, x, y});
    slope(dice, body, new double[] {x, y, x + width * 1.1, foot});
    body.closePath();
    Palette p = easel.palette();
    easel.fill(body, Spray.down(rock, Tone.mix(rock, p.low(), 0.6), y, foot));
    Path2D shade = new Path2D.Double();
    shade.moveTo(x, y);
    zigzag(dice, shade, new double[] {x, y, x - width * 0.12, foot});
    shade.lineTo(x + width * 1.2, foot);
    shade.lineTo(x + width * 1.2, y);
    shade.closePath();
    var dark = both(body, shade);
    Color shaded = Tone.mix(rock, p.near(), 0.45);
    easel.fill(dark, Spray.down(shaded, Tone.mix(shaded, p.low(), 0.55), y, foot));
    if (snow > 0) {
      Path2D cap = cap(dice, peak, snow);
      Color white = Tone.mix(p.light(), p.low(), 0.15);
      easel.fill(both(body, cap), white);
      easel.fill(both(dark, cap), Tone.mix(white, rock, 0.45));
    }
  }

  private static Path2D cap(Dice dice, double[] peak, double snow) {
    double width = peak[2] * 1.2;
    double depth = (peak[3] - peak[1]) * snow;
    Path2D cap = new Path2D.Double();
    cap.moveTo(peak[0] - width, peak[1] - 40);
    cap.lineTo(peak[0] - width, peak[1] + depth * 0.8);
    int teeth = 16;
    for (int i = 0; i <= teeth; i++) {
      double px = peak[0] - width + 2 * width * i / teeth;
      double reach = i % 2 == 0 ? dice.between(0.45, 0.7) : dice.between(0.85, 1.25);
      cap.lineTo(px + dice.between(-12, 12), peak[1] + depth * reach);
    }
    cap.lineTo(peak[0] + width, peak[1] - 40);
    cap.closePath();
    return cap;
  }

  private static void slope(Dice dice, Path2D path, double[] ends) {
    int parts = 9;
    for (int i = 1; i <= parts; i++) {
      double t = i / (double) parts;
      double wobble = i == parts ? 0 : 1;
      double x = ends[0] + (ends[2] - ends[0]) * t;
      double y = ends[1] + (ends[3] - ends[1]) * t;
      double height = Math.abs(ends[3] - ends[1]);
      path.lineTo(
          x + wobble * dice.between(-0.02, 0.02) * height,
          y + wobble * dice.between(-0.05, 0.06) * height);
    }
  }

  private static void zigzag(Dice dice, Path2D path, double[] ends) {
    int parts = 8;
    for (int i = 1; i <= parts; i++) {
      double t = i / (double) parts;
      double swing = (i % 2 == 0 ? 1 : -1) * dice.between(0.02, 0.07) * (ends[3] - ends[1]);
      path.lineTo(ends[0] + (ends[2] - ends[0]) * t + swing, ends[1] + (ends[3] - ends[1]) * t);
    }
  }
}
