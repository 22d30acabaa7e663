package org.inkstand.app.press.picture.motif;

import static org.inkstand.app.press.picture.brush.Shapes.curve;
import static org.inkstand.app.press.picture.brush.Shapes.disc;
import static org.inkstand.app.press.picture.brush.Shapes.open;
import static org.inkstand.app.press.picture.brush.Shapes.oval;
import static org.inkstand.app.press.picture.brush.Shapes.poly;

import java.awt.Color;
import java.awt.geom.Path2D;
import org.inkstand.app.press.picture.brush.Dice;
import org.inkstand.app.press.picture.brush.Easel;
import org.inkstand.app.press.picture.brush.Palette;
import org.inkstand.app.press.picture.brush.Tone;

/** Trees and other plants, standing at a point, so and so high. */
public final class Plants {

  private Plants() {}

  /** A leafy tree, light from the upper left. */
  public static void tree(Easel easel, double x, double y, double height) {
    Dice dice = easel.dice();
    Palette p = easel.palette();
    tree(easel, new double[] {x, y, height}, p.leaf(dice.between(0.3, 0.7)));
  }

  /** A leafy tree of a colour: x, y, height. */
  public static void tree(Easel easel, double[] at, Color leaf) {
    Dice dice = easel.dice();
    double x = at[0];
    double y = at[1];
    double h = at[2];
    Color bark = Tone.dark(easel.palette().near(), 0.1);
    easel.fill(
        poly(
            x - h * 0.035,
            y,
            x - h * 0.018,
            y - h * 0.5,
            x + h * 0.018,
            y - h * 0.5,
            x + h * 0.035,
            y),
        bark);
    easel.line(open(x, y - h * 0.35, x + h * 0.12, y - h * 0.55), h * 0.02, bark);
    easel.line(open(x, y - h * 0.3, x - h * 0.13, y - h * 0.52), h * 0.02, bark);
    for (int layer = 0; layer < 3; layer++) {
      Color tone = Tone.mix(Tone.dark(leaf, 0.3), Tone.light(leaf, 0.25), layer / 2.0);
      for (int i = 0; i < 8; i++) {
        double dx = dice.bell() * h * 0.26 - layer * h * 0.035;
        double dy = -h * 0.66 + dice.bell() * h * 0.17 - layer * h * 0.04;
        easel.fill(disc(x + dx, y + dy, h * dice.between(0.09, 0.17) * (1 - layer * 0.25)), tone);
      }
    }
  }

  /** A fir. */
  public static void fir(Easel easel, double x, double y, double height) {
    fir(easel, new double[] {x, y, height}, easel.palette().near());
  }

  /** A fir of a colour: x, y, height. */
  public static void fir(Easel easel, double[] at, Color colour) {
    Dice dice = easel.dice();
    double x = at[0];
    double y = at[1];
    double h = at[2];
    Path2D path = new Path2D.Double();
    path.moveTo(x, y - h);
    int tiers = 7;
    for (int i = 1; i <= tiers; i++) {
      double t = i / (double) tiers;
      double reach = h * 0.2 * t * dice.between(0.85, 1.15);
      path.lineTo(x + reach, y - h * (1 - t) + h * 0.03);
      path.lineTo(x + reach * 0.45, y - h * (1 - t));
    }
    for (int i = tiers; i >= 1; i--) {
      double t = i / (double) tiers;
      double reach = h * 0.2 * t * dice.between(0.85, 1.15);
      path.lineTo(x - reach * 0.45, y - h * (1 - t));
      path.lineTo(x - reach, y - h * (1 - t) + h * 0.03);
    }
    path.closePath();
    easel.fill(path, colour);
  }

  /** A poplar or a cypress. */
  public static void poplar(Easel easel, double[] at, Color colour) {
    double h = at[2];
    easel.fill(oval(at[0], at[1] - h * 0.52, h * 0.09, h * 0.5), colour);
    easel.fill(
        oval(at[0] - h * 0.025, at[1] - h * 0.55, h * 0.045, h * 0.4), Tone.light(colour, 0.18));
    easel.line(open(at[0], at[1], at[0], at[1] - h * 0.1), h * 0.025, colour);
  }

  /** A tree without leaves: x, y, height. */
  public static void bare(Easel easel, double[] at, Color colour) {
    branch(easel, new double[] {at[0], at[1], -Math.PI / 2, at[2] * 0.3, at[2] * 0.035}, colour);
  }

  private static void branch(Easel easel, double[] from, Color colour) {
    double x = from[0] + Math.cos(from[2]) * from[3];
    double y = from[1] + Math.sin(from[2]) * from[3];
    easel.line(open(from[0], from[1], x, y), from[4], colour);
    if (from[4] < 1.2) {
      return;
    }
    Dice dice = easel.dice();
    int forks = dice.whole(2, 3);
    for (int i = 0; i < forks; i++) {
      double turn = from[2] + dice.between(-0.65, 0.65);
      branch(
          easel,
          new double[] {x, y, turn, from[3] * dice.between(0.62, 0.86), from[4] * 0.6},
          colour);
    }
  }

  /** Reeds or long grass along a line. */
  public static void reeds(Easel easel, double y, double height, int number) {
    Dice dice = easel.dice();
    Color stem = Tone.thin(easel.palette().near(), 0.92);
    for (int i = 0; i < number; i++) {
      double x = dice.between(-20, 1_620);
      double h = height * dice.between(0.4, 1.1);
      double lean = h * dice.between(-0.12, 0.32);
      easel.line(
          curve(x, y, x + lean * 0.3, y - h * 0.5, x + lean, y - h), dice.between(2, 4.5), stem);
      if (dice.chance(0.3)) {
        easel.fill(
            oval(x + lean * 0.95, y - h, height * 0.022, height * 0.09), Tone.dark(stem, 0.1));
      }
    }
  }

  /** A plant with broad leaves, for rooms and gardens. */
  public static void leaves(Easel easel, double[] at, Color colour) {
    Dice dice = easel.dice();
    double h = at[2];
    for (int i = 0; i < 9; i++) {
      double turn = -Math.PI / 2 + (i - 4) * 0.3 + dice.between(-0.1, 0.1);
      double length = h * dice.between(0.7, 1);
      double x = at[0] + Math.cos(turn) * length;
      double y = at[1] + Math.sin(turn) * length;
      double side = turn + Math.PI / 2;
      double wide = h * 0.11;
      double mx = at[0] + Math.cos(turn) * length * 0.55;
      double my = at[1] + Math.sin(turn) * length * 0.55;
      Path2D leaf = new Path2D.Double();
      leaf.moveTo(at[0], at[1]);
      leaf.quadTo(mx + Math.cos(side) * wide * 2, my + Math.sin(side) * wide * 2, x, y);
      leaf.quadTo(mx - Math.cos(side) * wide * 2, my - Math.sin(side) * wide * 2, at[0], at[1]);
      easel.fill(leaf, Tone.mix(colour, easel.palette().light(), i % 3 * 0.12));
      easel.line(open(at[0], at[1], x, y), 2, Tone.dark(colour, 0.3));
    }
  }
}
