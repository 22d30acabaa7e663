package org.inkstand.app.press.picture.motif;

import static org.inkstand.app.press.picture.brush.Shapes.box;
import static org.inkstand.app.press.picture.brush.Shapes.disc;
import static org.inkstand.app.press.picture.brush.Shapes.open;
import static org.inkstand.app.press.picture.brush.Shapes.poly;
import static org.inkstand.app.press.picture.brush.Shapes.soft;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import org.inkstand.app.press.picture.brush.Dice;
import org.inkstand.app.press.picture.brush.Easel;
import org.inkstand.app.press.picture.brush.Palette;
import org.inkstand.app.press.picture.brush.Spray;
import org.inkstand.app.press.picture.brush.Tone;

/** Buildings. Boxes are x, y of the foot's left end, width, height. */
public final class Houses {

  private Houses() {}

  /** A house with a gable, windows and a chimney. */
  public static void gabled(Easel easel, double[] at, Color wall) {
    Dice dice = easel.dice();
    Palette p = easel.palette();
    double x = at[0];
    double y = at[1];
    double w = at[2];
    double h = at[3];
    double eaves = y - h * 0.68;
    easel.fill(box(x + w * 0.68, y - h * 1.02, w * 0.1, h * 0.25), Tone.dark(wall, 0.45));
    easel.fill(
        poly(x, y, x, eaves, x + w / 2, y - h, x + w, eaves, x + w, y),
        Spray.across(wall, Tone.dark(wall, 0.22), x, x + w));
    Color roof = dice.pick(p.accent(), Tone.mix(p.accent(), p.near(), 0.45), p.at(0.75));
    easel.line(
        open(x - w * 0.06, eaves + h * 0.03, x + w / 2, y - h, x + w * 1.06, eaves + h * 0.03),
        h * 0.06,
        roof);
    windows(easel, new double[] {x + w * 0.12, eaves + h * 0.06, w * 0.76, h * 0.5}, 0.5);
  }

  /** A row of narrow houses from edge to edge. */
  public static void row(Easel easel, double y, double height, double nearness) {
    Dice dice = easel.dice();
    Palette p = easel.palette();
    for (double x = dice.between(-80, 0); x < 1_600; ) {
      double w = height * dice.between(0.45, 0.8);
      double h = height * dice.between(0.75, 1.15);
      Color base =
          dice.pick(
              p.at(nearness),
              Tone.mix(p.low(), p.far(), 0.5),
              Tone.mix(p.accent(), p.far(), 0.45),
              Tone.mix(p.second(), p.far(), 0.45),
              Tone.mix(p.light(), p.far(), 0.35));
      Color wall = Tone.mix(base, p.dark() ? p.near() : p.at(nearness), p.dark() ? 0.6 : 0.25);
      gabled(easel, new double[] {x, y, w, h}, wall);
      x += w + dice.between(0, 4);
    }
  }

  /** A flat-roofed tower block or skyscraper. */
  public static void block(Easel easel, double[] at, Color wall) {
    Dice dice = easel.dice();
    double x = at[0];
    double y = at[1];
    double w = at[2];
    double h = at[3];
    easel.fill(box(x, y - h, w, h + 2), Spray.across(Tone.light(wall, 0.1), wall, x, x + w));
    easel.fill(box(x + w * 0.72, y - h, w * 0.28, h + 2), Tone.thin(Tone.dark(wall, 0.5), 0.35));
    if (dice.chance(0.35)) {
      easel.fill(box(x + w * 0.3, y - h - w * 0.16, w * 0.35, w * 0.17), Tone.dark(wall, 0.2));
    }
    if (dice.chance(0.25)) {
      easel.line(open(x + w / 2, y - h, x + w / 2, y - h - w * 0.9), 3, Tone.dark(wall, 0.2));
    }
  }

  /** Windows in a box (x, y of the upper left corner, width, height), some of them lit. */
  public static void windows(Easel easel, double[] in, double lit) {
    Dice dice = easel.dice();
    Palette p = easel.palette();
    int columns = Math.max(2, (int) Math.round(in[2] / 26));
    int rows = Math.max(1, (int) Math.round(in[3] / 38));
    double w = in[2] / columns;
    double h = in[3] / rows;
    Color off = Tone.thin(Tone.dark(p.near(), 0.1), p.dark() ? 0.6 : 0.75);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        boolean on = dice.chance(p.dark() ? lit : lit * 0.12);
        Color pane = on ? Tone.mix(p.light(), p.accent(), dice.between(0.1, 0.6)) : off;
        easel.fill(
            box(in[0] + (column + 0.25) * w, in[1] + (row + 0.18) * h, w * 0.5, h * 0.6), pane);
      }
    }
  }

  /** A church or town-hall tower with a pointed roof. */
  public static void spire(Easel easel, double[] at, Color wall) {
    double x = at[0];
    double y = at[1];
    double w = at[2];
    double h = at[3];
    easel.fill(box(x - w / 2, y - h * 0.62, w, h * 0.62), wall);
    easel.fill(
        poly(x - w * 0.6, y - h * 0.6, x, y - h, x + w * 0.6, y - h * 0.6), Tone.dark(wall, 0.3));
    easel.fill(disc(x, y - h * 0.5, w * 0.22), Tone.light(wall, 0.5));
    easel.line(open(x, y - h, x, y - h * 1.06), 3, Tone.dark(wall, 0.3));
  }

  /** A dome on a drum with a lantern. */
  public static void dome(Easel easel, double[] at, Color wall) {
    double x = at[0];
    double y = at[1];
    double w = at[2];
    easel.fill(box(x - w * 0.46, y - w * 0.3, w * 0.92, w * 0.3), wall);
    for (int i = 0; i < 9; i++) {
      easel.fill(
          soft(x - w * 0.42 + i * w * 0.097, y - w * 0.26, w * 0.045, w * 0.22),
          Tone.dark(wall, 0.45));
    }
    Path2D cap =
        new Path2D.Double(
            new Arc2D.Double(x - w * 0.45, y - w * 0.76, w * 0.9, w * 0.94, 0, 180, Arc2D.PIE));
    Color copper = at[3] > 0 ? easel.palette().second() : wall;
    Color skin = Tone.mix(copper, easel.palette().at(0.6), 0.55);
    easel.fill(
        cap, Spray.across(Tone.light(skin, 0.3), Tone.dark(skin, 0.25), x - w / 2, x + w / 2));
    easel.fill(box(x - w * 0.07, y - w * 0.9, w * 0.14, w * 0.17), wall);
    easel.fill(
        poly(x - w * 0.09, y - w * 0.89, x, y - w * 1.05, x + w * 0.09, y - w * 0.89),
        Tone.dark(skin, 0.2));
  }

  /** Columns side by side in a box (x, y of the foot, width, height). */
  public static void columns(Easel easel, double[] at, int number) {
    Palette p = easel.palette();
    Color stone = Tone.mix(p.light(), p.low(), 0.45);
    double pitch = at[2] / number;
    double w = pitch * 0.46;
    for (int i = 0; i < number; i++) {
      double x = at[0] + (i + 0.5) * pitch - w / 2;
      easel.fill(
          poly(x + w * 0.08, at[1] - at[3], x + w * 0.92, at[1] - at[3], x + w, at[1], x, at[1]),
          Spray.across(stone, Tone.mix(stone, p.at(0.7), 0.65), x, x + w));
      easel.fill(box(x - w * 0.14, at[1] - at[3], w * 1.28, at[3] * 0.045), stone);
      easel.fill(box(x - w * 0.14, at[1] - at[3] * 0.04, w * 1.28, at[3] * 0.04), stone);
      for (int k = 1; k < 4; k++) {
        easel.line(
            open(x + w * k / 4, at[1] - at[3] * 0.94, x + w * k / 4, at[1] - at[3] * 0.05),
            1.6,
            Tone.thin(p.at(0.7), 0.35));
      }
    }
  }

  /** A lamp post with its light. */
  public static void lamp(Easel easel, double x, double y, double height) {
    Palette p = easel.palette();
    easel.line(open(x, y, x, y - height), height * 0.025, p.near());
    easel.line(
        open(x - height * 0.06, y - height * 0.98, x + height * 0.06, y - height * 0.98),
        height * 0.03,
        p.near());
    if (p.dark()) {
      easel.glow(x, y - height * 1.02, height * 0.7, Tone.thin(p.accent(), 0.5));
    }
    easel.fill(disc(x, y - height * 1.03, height * 0.055), p.light());
  }
}
