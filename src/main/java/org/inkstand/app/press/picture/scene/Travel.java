package org.inkstand.app.press.picture.scene;

import static org.inkstand.app.press.picture.brush.Shapes.box;
import static org.inkstand.app.press.picture.brush.Shapes.curve;
import static org.inkstand.app.press.picture.brush.Shapes.disc;
import static org.inkstand.app.press.picture.brush.Shapes.open;
import static org.inkstand.app.press.picture.brush.Shapes.poly;
import static org.inkstand.app.press.picture.brush.Shapes.smooth;
import static org.inkstand.app.press.picture.brush.Shapes.soft;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import org.inkstand.app.press.picture.brush.Dice;
import org.inkstand.app.press.picture.brush.Easel;
import org.inkstand.app.press.picture.brush.Palette;
import org.inkstand.app.press.picture.brush.Place;
import org.inkstand.app.press.picture.brush.Spray;
import org.inkstand.app.press.picture.brush.Tone;
import org.inkstand.app.press.picture.motif.Houses;
import org.inkstand.app.press.picture.motif.Land;
import org.inkstand.app.press.picture.motif.People;
import org.inkstand.app.press.picture.motif.Plants;
import org.inkstand.app.press.picture.motif.Skies;

/** Ways through towns and over valleys. */
final class Travel {

  private Travel() {}

  static void train(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 560);
    Skies.sun(e, dice.between(250, 1_350), dice.between(140, 300), 66);
    Skies.clouds(e, 80, 340, 5);
    for (int i = 0; i < 3; i++) {
      double x = 250 + i * 520 + dice.between(-120, 120);
      Land.mountain(
          e,
          new double[] {x, dice.between(230, 360), dice.between(340, 460), 620},
          p.at(0.14),
          dice.between(0.2, 0.5));
    }
    Land.ranges(e, 540, 640, 2);
    for (int i = 0; i < 26; i++) {
      Plants.fir(
          e,
          new double[] {dice.between(0, 1_600), dice.between(660, 720), dice.between(60, 110)},
          p.at(0.7));
    }
    viaduct(e);
    double head = dice.between(1_050, 1_480);
    for (int i = 1; i < 7; i++) {
      wagon(e, head - i * 206, i % 4 == 3 ? Tone.mix(p.light(), p.low(), 0.3) : p.accent());
    }
    engine(e, head, p.accent());
    e.fill(Land.range(dice, 900, 40, 0.1), Spray.down(p.at(0.75), p.near(), 860, 1_000));
    for (int i = 0; i < 9; i++) {
      Plants.tree(e, dice.between(0, 1_600), dice.between(930, 1_010), dice.between(130, 230));
    }
  }

  private static void viaduct(Easel e) {
    Palette p = e.palette();
    Color stone = Tone.mix(Tone.mix(p.far(), p.low(), 0.3), p.near(), 0.4);
    Area body = new Area(box(-10, 560, 1_620, 400));
    for (int i = -1; i < 10; i++) {
      body.subtract(new Area(new Arc2D.Double(i * 178 + 22, 604, 136, 180, 0, 180, Arc2D.PIE)));
      body.subtract(new Area(box(i * 178 + 22, 692, 136, 320)));
    }
    e.fill(body, Spray.down(Tone.light(stone, 0.25), Tone.mix(stone, p.near(), 0.4), 560, 930));
    e.fill(box(-10, 552, 1_620, 12), Tone.light(stone, 0.35));
  }

  private static void wagon(Easel e, double x, Color paint) {
    Palette p = e.palette();
    e.fill(soft(x, 470, 198, 92), p.near());
    e.fill(
        box(x + 3, 476, 192, 72),
        Spray.down(Tone.light(paint, 0.15), Tone.dark(paint, 0.15), 476, 548));
    for (int i = 0; i < 5; i++) {
      e.fill(
          soft(x + 14 + i * 36, 488, 28, 28),
          Tone.mix(p.light(), p.second(), p.dark() ? 0.4 : 0.1));
    }
    e.fill(box(x + 3, 526, 192, 6), p.light());
    e.fill(disc(x + 40, 552, 12), p.near());
    e.fill(disc(x + 158, 552, 12), p.near());
  }

  private static void engine(Easel e, double x, Color paint) {
    Palette p = e.palette();
    e.fill(
        smooth(x, 470, x + 140, 468, x + 226, 500, x + 262, 548, x + 120, 562, x, 560),
        Spray.down(Tone.light(paint, 0.2), Tone.dark(paint, 0.2), 468, 560));
    e.fill(
        poly(x + 168, 488, x + 206, 492, x + 238, 520, x + 176, 520),
        Tone.mix(p.near(), p.far(), 0.2));
    e.fill(box(x, 526, 252, 6), p.light());
    e.glow(x + 262, 540, 90, Tone.thin(p.light(), 0.8));
    e.fill(disc(x + 50, 556, 13), p.near());
    e.fill(disc(x + 190, 556, 13), p.near());
  }

  static void street(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 640);
    Skies.clouds(e, 60, 260, 3);
    double vanish = dice.between(700, 900);
    e.glow(vanish, 560, 420, Tone.thin(p.light(), 0.8));
    Color pavement = Tone.mix(p.low(), p.far(), 0.3);
    e.fill(
        box(-2, 612, 1_604, 400),
        Spray.down(pavement, Tone.mix(pavement, p.near(), 0.35), 612, 1_000));
    for (int i = 6; i >= 1; i--) {
      side(e, new double[] {vanish, i}, -1);
      side(e, new double[] {vanish, i}, 1);
    }
    Color stone = Tone.mix(p.low(), p.far(), 0.55);
    e.fill(
        poly(vanish - 60, 618, vanish + 60, 618, 1_500, 1_005, 100, 1_005),
        Spray.down(Tone.light(stone, 0.3), Tone.mix(stone, p.near(), 0.45), 610, 1_000));
    for (int row = 0; row < 13; row++) {
      double t = row * row / 144.0;
      double y = 630 + 365 * t;
      double half = 66 + 660 * t;
      for (int k = -4; k <= 4; k++) {
        double x = vanish + k * half / 5 + dice.bell() * half * 0.06;
        e.line(open(x, y, x + half * 0.09, y), 1 + 3 * t, Tone.thin(p.near(), 0.22));
      }
    }
    Houses.lamp(e, vanish - 330, 860, 380);
    Houses.lamp(e, vanish + 210, 740, 220);
    People.group(e, new double[] {vanish - 180, 680, vanish + 190, 900, 0.75, 2.3}, 6);
    bicycle(e, Place.at(vanish + 330, 915, 1.25));
  }

  /** One house of a street: the vanishing point and how far off it is, -1 for the left side. */
  private static void side(Easel e, double[] at, int hand) {
    Dice dice = e.dice();
    Palette p = e.palette();
    double near = 1 / Math.pow(at[1], 0.9);
    double far = 1 / Math.pow(at[1] + 1, 0.9);
    double xn = at[0] + hand * (80 + 900 * near);
    double xf = at[0] + hand * (80 + 900 * far);
    double height = dice.between(0.85, 1.2);
    double yn = 600 - 620 * near * height;
    double yf = 600 - 620 * far * height;
    double bn = 610 + 370 * near;
    double bf = 610 + 370 * far;
    Color base =
        dice.pick(
            Tone.mix(p.accent(), p.low(), 0.4),
            Tone.mix(p.second(), p.low(), 0.35),
            Tone.mix(p.far(), p.low(), 0.4),
            Tone.mix(p.light(), p.far(), 0.3));
    Color wall =
        Tone.mix(
            Tone.mix(base, p.low(), 0.55 - 0.5 * near),
            p.near(),
            hand > 0 ? 0.28 : p.dark() ? 0.4 : 0.05);
    e.fill(
        poly(xn, yn, xf, yf, xf, bf, xn, bn),
        Spray.across(Tone.dark(wall, 0.12), Tone.light(wall, 0.1), xn, xf));
    e.line(open(xn, yn, xf, yf), 10 * near + 3, Tone.mix(p.accent(), p.near(), 0.45));
    panes(e, new double[] {xn, xf, yn, yf, bn, bf}, wall);
  }

  /** Windows of a wall that runs away: its near and far x, top and foot. */
  private static void panes(Easel e, double[] at, Color wall) {
    Palette p = e.palette();
    for (int floor = 0; floor < 4; floor++) {
      for (int k = 0; k < 3; k++) {
        double a = (k + 0.25) / 3;
        double b = (k + 0.72) / 3;
        double top = 0.1 + floor * 0.23;
        Color pane =
            e.dice().chance(p.dark() ? 0.55 : 0.08)
                ? Tone.mix(p.light(), p.accent(), 0.3)
                : Tone.mix(wall, p.near(), 0.62);
        double xa = mix(at[0], at[1], a);
        double xb = mix(at[0], at[1], b);
        e.fill(
            poly(
                xa,
                along(at, top, a),
                xb,
                along(at, top, b),
                xb,
                along(at, top + 0.14, b),
                xa,
                along(at, top + 0.14, a)),
            pane);
      }
    }
  }

  private static double along(double[] at, double down, double t) {
    return mix(mix(at[2], at[4], down), mix(at[3], at[5], down), t);
  }

  private static double mix(double a, double b, double t) {
    return a + (b - a) * t;
  }

  private static void bicycle(Easel easel, Place place) {
    Color ink = Tone.dark(easel.palette().near(), 0.2);
    Color frame = easel.palette().accent();
    easel.placed(
        place,
        e -> {
          e.line(disc(-52, -36, 36), 4, ink);
          e.line(disc(58, -36, 36), 4, ink);
          e.line(open(-52, -36, -16, -84, 40, -82, 0, -34, -16, -84), 6, frame);
          e.line(open(-52, -36, 0, -34), 6, frame);
          e.line(curve(58, -36, 40, -84, 36, -104, 22, -108), 5, ink);
          e.line(open(-32, -92, -4, -94), 8, ink);
        });
  }
}
