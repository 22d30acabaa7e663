package org.inkstand.app.press.picture.scene;

import static org.inkstand.app.press.picture.brush.Shapes.box;
import static org.inkstand.app.press.picture.brush.Shapes.curve;
import static org.inkstand.app.press.picture.brush.Shapes.disc;
import static org.inkstand.app.press.picture.brush.Shapes.open;
import static org.inkstand.app.press.picture.brush.Shapes.oval;
import static org.inkstand.app.press.picture.brush.Shapes.poly;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
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

/** Mountains, snow and what is seen from up there. */
final class Heights {

  private Heights() {}

  static void mountains(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 700);
    Skies.sun(e, dice.between(200, 1_400), dice.between(130, 260), dice.between(40, 70));
    Skies.clouds(e, 100, 420, 5);
    peaks(e, 4, new double[] {300, 700}, p.at(0.12));
    peaks(e, 3, new double[] {240, 800}, p.at(0.34));
    for (int i = 0; i < 3; i++) {
      double y = 730 + i * 75;
      Color hill = p.at(0.5 + i * 0.18);
      e.fill(
          Land.range(dice, y, 46, 0.12),
          Spray.down(hill, Tone.mix(hill, p.low(), 0.35), y - 40, y + 170));
      for (int k = 0; k < 26; k++) {
        Plants.fir(
            e,
            new double[] {
              dice.between(-20, 1_620), y + dice.between(20, 70), dice.between(46, 80) + i * 34
            },
            Tone.dark(hill, 0.15 + i * 0.1));
      }
    }
    double x = dice.between(300, 1_200);
    Houses.gabled(e, new double[] {x, 905, 130, 100}, Tone.mix(p.accent(), p.near(), 0.45));
    Skies.birds(e, dice.between(300, 1_300), 330, 4);
  }

  private static void peaks(Easel e, int number, double[] between, Color rock) {
    Dice dice = e.dice();
    for (int i = 0; i < number; i++) {
      double x = (i + 0.5) * 1_600 / number + dice.between(-120, 120);
      double y = between[0] + dice.between(-90, 110);
      Land.mountain(
          e,
          new double[] {x, y, dice.between(330, 470), between[1]},
          rock,
          dice.between(0.35, 0.6));
    }
  }

  static void snow(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 620);
    Skies.sun(e, dice.between(250, 1_350), 230, 52);
    peaks(e, 3, new double[] {330, 640}, p.at(0.1));
    Color white = Tone.mix(p.light(), p.low(), 0.2);
    for (int i = 0; i < 4; i++) {
      double y = 560 + i * 100;
      Color drift = Tone.mix(white, p.far(), 0.3 - i * 0.06);
      e.fill(
          Land.range(dice, y, 34, 0),
          Spray.down(Tone.light(drift, 0.6), Tone.mix(drift, p.far(), 0.5), y - 40, y + 190));
      if (i == 1) {
        hamlet(e, dice.between(250, 950), 672);
      }
      for (int k = 0; k < 11 - i; k++) {
        laden(
            e,
            new double[] {
              dice.between(0, 1_600), y + dice.between(30, 80), dice.between(70, 110) + i * 46
            });
      }
    }
    double x = dice.between(400, 1_200);
    for (int i = 0; i < 14; i++) {
      e.fill(
          oval(x - 60 + i * 26 + i * i * 1.5, 985 - i * 9, 8 - i * 0.3, 3),
          Tone.thin(p.far(), 0.8));
    }
    People.figure(e, Place.at(x - 70, 985, 1.3), p.accent());
    Skies.snowfall(e, 260);
  }

  private static void hamlet(Easel e, double x, double y) {
    Palette p = e.palette();
    for (int i = 0; i < 4; i++) {
      double w = e.dice().between(80, 120);
      double left = x + i * 118;
      Houses.gabled(
          e, new double[] {left, y, w, w * 0.85}, Tone.mix(p.accent(), p.near(), 0.3 + i * 0.12));
      e.line(
          open(
              left - w * 0.08,
              y - w * 0.58,
              left + w / 2,
              y - w * 0.88,
              left + w * 1.08,
              y - w * 0.58),
          w * 0.1,
          p.light());
    }
    Houses.spire(e, new double[] {x + 520, y, 44, 210}, Tone.mix(p.light(), p.far(), 0.4));
  }

  private static void laden(Easel e, double[] at) {
    Palette p = e.palette();
    Plants.fir(e, at, Tone.mix(p.near(), p.far(), 0.2));
    for (int i = 1; i < 6; i++) {
      double t = i / 6.0;
      double reach = at[2] * 0.16 * t;
      double y = at[1] - at[2] * (1 - t);
      e.line(
          curve(
              at[0] - reach,
              y,
              at[0] - reach * 0.2,
              y - at[2] * 0.05,
              at[0] + reach * 0.6,
              y - at[2] * 0.01),
          at[2] * 0.035,
          p.light());
    }
  }

  static void observatory(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    e.ground(Spray.down(p.high(), Tone.mix(Tone.light(p.low(), 0.12), p.accent(), 0.4), 0, 800));
    trails(e, dice.between(500, 1_100), dice.between(120, 320));
    Land.ranges(e, 690, 760, 2);
    e.fill(Land.range(dice, 830, 26, 0.2), Spray.down(p.at(0.9), p.near(), 800, 1_000));
    double x = dice.between(420, 760);
    domed(e, new double[] {x, 830, 330}, dice.between(-0.35, 0.35));
    domed(e, new double[] {x + 430, 846, 190}, -0.2);
    domed(e, new double[] {x - 300, 850, 150}, 0.25);
    People.shadow(e, Place.at(x + 250, 880, 0.6), Tone.dark(p.near(), 0.4));
    e.fill(Land.range(dice, 915, 20, 0.3), Tone.dark(p.near(), 0.3));
  }

  private static void trails(Easel e, double x, double y) {
    Dice dice = e.dice();
    Palette p = e.palette();
    for (int i = 0; i < 210; i++) {
      double r = 30 + 1_150 * Math.sqrt(dice.between(0, 1));
      double start = dice.between(0, 360);
      Color light = Tone.mix(p.light(), dice.pick(p.low(), p.accent(), p.light()), 0.35);
      e.line(
          new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, start, dice.between(8, 26), Arc2D.OPEN),
          dice.between(0.8, 2.8),
          Tone.thin(light, dice.between(0.25, 0.85)));
    }
  }

  private static void domed(Easel e, double[] at, double turn) {
    Palette p = e.palette();
    double x = at[0];
    double y = at[1];
    double w = at[2];
    Color shell = Tone.mix(p.low(), p.light(), 0.35);
    Color lit = Tone.mix(shell, p.near(), 0.15);
    Color shaded = Tone.mix(shell, p.near(), 0.75);
    e.fill(
        box(x - w / 2, y - w * 0.38, w, w * 0.42), Spray.across(lit, shaded, x - w / 2, x + w / 2));
    e.fill(
        new Arc2D.Double(x - w * 0.52, y - w * 0.9, w * 1.04, w * 1.04, 0, 180, Arc2D.PIE),
        Spray.across(Tone.light(lit, 0.2), shaded, x - w / 2, x + w / 2));
    e.placed(
        new Place(x, y - w * 0.38, 1, 1, turn),
        d -> {
          d.fill(
              poly(
                  -w * 0.07, -w * 0.12, -w * 0.05, -w * 0.53, w * 0.05, -w * 0.53, w * 0.07,
                  -w * 0.12),
              Tone.dark(p.near(), 0.2));
          d.fill(
              poly(
                  -w * 0.03,
                  -w * 0.2,
                  -w * 0.022,
                  -w * 0.6,
                  w * 0.022,
                  -w * 0.6,
                  w * 0.03,
                  -w * 0.2),
              p.accent());
        });
    e.line(
        open(x - w * 0.53, y - w * 0.38, x + w * 0.53, y - w * 0.38),
        w * 0.03,
        Tone.mix(shaded, p.near(), 0.4));
    e.fill(
        box(x - w * 0.06, y - w * 0.16, w * 0.12, w * 0.2), Tone.mix(p.accent(), p.light(), 0.4));
  }

  static void stars(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    e.ground(Spray.down(Tone.dark(p.high(), 0.35), Tone.mix(p.low(), p.accent(), 0.3), 0, 840));
    double tilt = dice.between(-0.7, -0.3);
    e.placed(
        new Place(dice.between(600, 1_000), 420, 1, 1, tilt),
        way -> {
          for (int i = 0; i < 90; i++) {
            double x = dice.bell() * 900;
            way.glow(x, dice.bell() * 70, dice.between(60, 150), Tone.thin(p.light(), 0.05));
          }
          for (int i = 0; i < 700; i++) {
            way.fill(
                disc(dice.bell() * 1_000, dice.bell() * 95, dice.between(0.6, 2)),
                Tone.thin(p.light(), dice.between(0.2, 0.8)));
          }
        });
    Skies.stars(e, 860, 420);
    if (dice.chance(0.9)) {
      comet(e, dice.between(350, 1_250), dice.between(180, 380));
    }
    Land.ranges(e, 770, 820, 2);
    e.fill(Land.range(dice, 880, 30, 0.05), Tone.dark(p.near(), 0.2));
    double x = dice.between(350, 1_200);
    Color ink = Tone.dark(p.near(), 0.55);
    People.shadow(e, Place.at(x, 886, 1.15), ink);
    e.line(open(x + 50, 890, x + 74, 816, x + 98, 890), 4, ink);
    e.line(open(x + 44, 842, x + 120, 776), 13, ink);
    Plants.bare(e, new double[] {x + (x > 800 ? -480 : 520), 900, 330}, ink);
  }

  private static void comet(Easel e, double x, double y) {
    Palette p = e.palette();
    for (int i = 0; i < 3; i++) {
      Path2D tail = new Path2D.Double();
      tail.moveTo(x, y - 6 + i * 2);
      tail.quadTo(x + 210, y - 130 + i * 30, x + 430 - i * 70, y - 240 + i * 60);
      tail.lineTo(x + 470 - i * 60, y - 170 + i * 50);
      tail.quadTo(x + 200, y - 70 + i * 20, x, y + 6);
      tail.closePath();
      e.fill(
          tail,
          Spray.across(Tone.thin(p.light(), 0.75), Tone.thin(p.light(), 0), x, x + 430 - i * 60)
              .rough(0.8));
    }
    e.glow(x, y, 70, Tone.thin(p.light(), 0.9));
    e.fill(disc(x, y, 9), p.light());
  }
}
