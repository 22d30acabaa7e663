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
import org.inkstand.app.press.picture.brush.Dice;
import org.inkstand.app.press.picture.brush.Easel;
import org.inkstand.app.press.picture.brush.Palette;
import org.inkstand.app.press.picture.brush.Place;
import org.inkstand.app.press.picture.brush.Spray;
import org.inkstand.app.press.picture.brush.Tone;
import org.inkstand.app.press.picture.motif.Land;
import org.inkstand.app.press.picture.motif.People;
import org.inkstand.app.press.picture.motif.Skies;

/** Great halls of glass and iron: stations, factories, airports. */
final class Works {

  private Works() {}

  static void factory(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 640);
    Skies.sun(e, dice.between(250, 1_350), dice.between(180, 340), 84);
    e.fill(Land.range(dice, 600, 40, 0.1), Spray.down(p.at(0.12), p.low(), 560, 700));
    for (int i = 0; i < 3; i++) {
      double x = dice.between(120, 1_480);
      double h = dice.between(260, 430);
      Skies.smoke(e, x, 650 - h, dice.between(60, 100));
      chimney(e, new double[] {x, 660, h});
    }
    Color back = p.at(0.4);
    e.fill(box(-2, 560, 1_604, 130), Spray.down(back, Tone.mix(back, p.low(), 0.3), 560, 690));
    Land.ground(e, 684, p.at(0.5));
    double left = dice.between(60, 360);
    Color wall = Tone.mix(p.accent(), p.near(), 0.4);
    for (int i = 0; i < 6; i++) {
      double x = left + i * 170;
      e.fill(
          poly(x, 690, x, 590, x + 110, 500, x + 110, 590, x + 170, 590, x + 170, 690),
          Spray.across(wall, Tone.dark(wall, 0.25), x, x + 170));
      e.fill(
          poly(x + 118, 515, x + 164, 580, x + 118, 580),
          Tone.mix(p.light(), p.second(), p.dark() ? 0.5 : 0.15));
    }
    e.fill(
        box(left - 20, 680, 1_080, 190),
        Spray.across(Tone.light(wall, 0.1), Tone.dark(wall, 0.3), left, left + 1_060));
    for (int i = 0; i < 12; i++) {
      e.fill(
          box(left + 20 + i * 86, 715, 52, 74),
          Tone.mix(p.light(), p.accent(), dice.chance(0.6) ? 0.2 : 0.75));
      e.line(open(left + 46 + i * 86, 715, left + 46 + i * 86, 789), 4, wall);
    }
    Land.ground(e, 866, p.at(0.65));
    People.group(e, new double[] {100, 900, 1_500, 980, 0.95, 1.5}, 11);
  }

  private static void chimney(Easel e, double[] at) {
    Palette p = e.palette();
    Color brick = Tone.mix(p.accent(), p.near(), 0.5);
    double x = at[0];
    e.fill(
        poly(x - 30, at[1], x - 18, at[1] - at[2], x + 18, at[1] - at[2], x + 30, at[1]),
        Spray.across(brick, Tone.dark(brick, 0.35), x - 20, x + 28));
    for (int i = 0; i < 2; i++) {
      e.fill(box(x - 21, at[1] - at[2] + 14 + i * 34, 42, 14), Tone.mix(p.light(), p.low(), 0.3));
    }
  }

  static void airport(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 640);
    double sun = dice.between(300, 1_300);
    Skies.sun(e, sun, dice.between(300, 480), 110);
    Skies.clouds(e, 80, 420, 7);
    e.fill(Land.range(dice, 628, 24, 0.1), p.at(0.25));
    Color tarmac = Tone.mix(p.low(), p.near(), 0.4);
    e.fill(
        box(-2, 660, 1_604, 345),
        Spray.down(Tone.mix(tarmac, p.low(), 0.4), Tone.mix(tarmac, p.near(), 0.4), 660, 1_000));
    for (int i = 0; i < 9; i++) {
      e.line(open(i * 210 - 60, 955, i * 210 + 40, 955), 9, Tone.thin(p.light(), 0.7));
    }
    double tower = dice.between(150, 420);
    e.fill(
        poly(tower - 24, 665, tower - 16, 360, tower + 16, 360, tower + 24, 665),
        Spray.across(p.at(0.3), p.at(0.65), tower - 20, tower + 20));
    e.fill(
        poly(tower - 44, 350, tower - 62, 290, tower + 62, 290, tower + 44, 350),
        Tone.mix(p.light(), p.second(), 0.3));
    e.fill(box(tower - 68, 272, 136, 18), p.near());
    e.fill(box(tower + 40, 580, 520, 85), p.at(0.45));
    e.fill(box(tower + 55, 600, 490, 34), Tone.mix(p.light(), p.low(), 0.3));
    airliner(e, Place.at(dice.between(780, 1_060), 800, dice.between(1.2, 1.5)), p.accent());
    airliner(
        e,
        Place.at(dice.between(900, 1_300), dice.between(170, 280), 0.32).turned(-0.22),
        p.second());
    People.group(e, new double[] {120, 880, 500, 960, 1, 1.3}, 3);
  }

  private static void airliner(Easel easel, Place place, Color tail) {
    Palette p = easel.palette();
    Color skin = Tone.mix(p.light(), p.low(), 0.2);
    easel.placed(
        place,
        e -> {
          e.fill(
              poly(-330, -70, -300, -210, -258, -210, -190, -66),
              Spray.down(Tone.light(tail, 0.15), Tone.dark(tail, 0.2), -210, -66));
          e.fill(poly(60, -28, -60, 44, -120, 44, -60, -28), Tone.mix(skin, p.near(), 0.55));
          e.fill(
              smooth(
                  -352, -78, -180, -84, 180, -84, 290, -66, 336, -36, 280, -14, 120, -4, -160, -10,
                  -300, -44),
              Spray.down(skin, Tone.mix(skin, p.near(), 0.5), -84, -6));
          e.line(curve(-330, -58, -100, -30, 326, -32), 7, tail);
          for (int i = 0; i < 24; i++) {
            e.fill(soft(-230 + i * 20, -62, 9, 13), p.at(0.8));
          }
          e.fill(poly(286, -66, 312, -54, 318, -46, 280, -48), p.near());
          e.fill(poly(80, -24, -40, 78, -96, 78, -30, -24), Tone.mix(skin, p.near(), 0.35));
          e.fill(soft(-20, 14, 84, 34), Tone.mix(tail, p.near(), 0.3));
          e.fill(poly(-300, -50, -370, -30, -340, -30, -250, -48), Tone.mix(skin, p.near(), 0.5));
          for (double x : new double[] {230, -40}) {
            e.line(open(x, -8, x, 46), 7, p.near());
            e.fill(disc(x, 48, 14), p.near());
          }
        });
  }

  static void station(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Color iron = Tone.mix(p.near(), p.far(), 0.15);
    e.ground(Spray.down(Tone.mix(p.high(), p.near(), 0.35), p.light(), 0, 640));
    e.glow(800, 520, 560, p.light());
    for (int i = 7; i >= 0; i--) {
      double r = 230 + 130.0 * Math.pow(1.24, i) * 1.35;
      Color rib = Tone.mix(iron, p.light(), 0.55 - i * 0.075);
      e.line(
          new Arc2D.Double(800 - r, 600 - r * 0.95, 2 * r, 1.9 * r, 0, 180, Arc2D.OPEN),
          5 + i * 3.2,
          rib);
    }
    for (int i = 1; i < 12; i++) {
      double turn = Math.PI * i / 12;
      e.line(
          open(
              800 - Math.cos(turn) * 350,
              600 - Math.sin(turn) * 330,
              800 - Math.cos(turn) * 1_250,
              600 - Math.sin(turn) * 1_190),
          3,
          Tone.thin(iron, 0.55));
    }
    Color platform = Tone.mix(p.low(), p.far(), 0.35);
    e.fill(
        poly(640, 610, 960, 610, 1_560, 1_005, 40, 1_005),
        Spray.down(Tone.light(platform, 0.4), Tone.mix(platform, p.near(), 0.5), 610, 1_000));
    coach(e, Place.at(800, 600, 1), Tone.mix(p.accent(), p.near(), 0.15));
    coach(e, Place.at(800, 600, 1).mirrored(), Tone.mix(p.second(), p.near(), 0.3));
    clock(e, 800, 330, 74);
    People.group(e, new double[] {690, 660, 900, 940, 0.7, 2.5}, 12);
  }

  /** A train that stands on the left and runs towards the middle. */
  private static void coach(Easel easel, Place place, Color paint) {
    Palette p = easel.palette();
    easel.placed(
        place,
        e -> {
          e.fill(
              poly(-150, 10, -180, -70, -1_000, -430, -1_000, 640),
              Spray.across(Tone.dark(paint, 0.1), paint, -150, -900));
          e.fill(
              poly(-158, -10, -172, -46, -1_000, -250, -1_000, 60),
              Tone.mix(p.light(), p.low(), 0.25));
          for (int i = 0; i < 7; i++) {
            double a = 1 - Math.pow(0.66, i);
            double b = 1 - Math.pow(0.66, i + 0.75);
            double xa = -1_000 + 835 * a;
            double xb = -1_000 + 835 * b;
            e.fill(
                poly(xa, -236 + 192 * a, xb, -236 + 192 * b, xb, 40 - 52 * b, xa, 40 - 52 * a),
                Tone.mix(p.near(), p.second(), 0.25));
          }
          e.line(open(-155, 5, -1_000, 330), 6, p.second());
        });
  }

  private static void clock(Easel e, double x, double y, double r) {
    Palette p = e.palette();
    e.line(open(x, y - r, x, y - r - 190), 8, p.near());
    e.fill(disc(x, y, r + 9), p.near());
    e.fill(disc(x, y, r), p.light());
    for (int i = 0; i < 12; i++) {
      double turn = i * Math.PI / 6;
      e.line(
          open(
              x + Math.cos(turn) * r * 0.78,
              y + Math.sin(turn) * r * 0.78,
              x + Math.cos(turn) * r * 0.9,
              y + Math.sin(turn) * r * 0.9),
          4,
          p.near());
    }
    double hour = e.dice().between(0, 6.28);
    e.line(open(x, y, x + Math.cos(hour) * r * 0.5, y + Math.sin(hour) * r * 0.5), 7, p.near());
    double minute = (hour + Math.PI / 2) * 12 % (2 * Math.PI) - Math.PI / 2;
    e.line(
        open(x, y, x + Math.cos(minute) * r * 0.74, y + Math.sin(minute) * r * 0.74),
        5,
        p.accent());
  }
}
