package org.inkstand.app.press.picture.scene;

import static org.inkstand.app.press.picture.brush.Shapes.box;
import static org.inkstand.app.press.picture.brush.Shapes.disc;
import static org.inkstand.app.press.picture.brush.Shapes.open;
import static org.inkstand.app.press.picture.brush.Shapes.poly;
import static org.inkstand.app.press.picture.brush.Shapes.smooth;
import static org.inkstand.app.press.picture.brush.Shapes.soft;

import java.awt.Color;
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

/** Public buildings from outside. */
final class Halls {

  private Halls() {}

  static void courthouse(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 720);
    Skies.clouds(e, 60, 300, 5);
    Color stone = Tone.mix(p.light(), p.low(), 0.5);
    Color shade = Tone.mix(stone, p.at(0.7), 0.55);
    e.fill(
        box(170, 330, 1_260, 420), Spray.across(shade, Tone.mix(shade, p.near(), 0.5), 170, 1_430));
    e.fill(box(700, 470, 200, 280), Tone.mix(p.accent(), p.near(), 0.45));
    e.line(open(800, 470, 800, 750), 5, p.near());
    Houses.columns(e, new double[] {140, 750, 1_320, 410}, 8);
    e.fill(
        box(110, 278, 1_380, 64),
        Spray.down(Tone.light(stone, 0.3), Tone.mix(stone, p.far(), 0.5), 278, 342));
    e.fill(
        poly(90, 280, 800, 96, 1_510, 280),
        Spray.down(Tone.light(stone, 0.4), Tone.mix(stone, p.far(), 0.35), 96, 280));
    e.fill(poly(230, 264, 800, 124, 1_370, 264), Tone.mix(stone, p.at(0.6), 0.5));
    scales(e, Place.at(800, 262, 1));
    for (int i = 0; i < 7; i++) {
      double y = 748 + i * 37;
      Color step = Tone.mix(stone, p.far(), 0.12 * (i % 2) + 0.1);
      e.fill(
          box(110 - i * 60, y, 1_380 + i * 120, 38),
          Spray.across(Tone.light(step, 0.25), Tone.mix(step, p.near(), 0.3), 0, 1_600));
      e.line(open(110 - i * 60, y + 36, 1_490 + i * 60, y + 36), 3, Tone.thin(p.near(), 0.35));
    }
    double x = dice.between(450, 1_150);
    e.fill(poly(x - 10, 905, x + 16, 905, x + 330, 990, x + 240, 1_000), Tone.thin(p.near(), 0.35));
    People.figure(e, Place.at(x, 905, 1.6), p.accent());
    People.group(e, new double[] {200, 860, 1_400, 940, 1.25, 1.6}, 5);
  }

  private static void scales(Easel easel, Place place) {
    Color bronze = Tone.mix(easel.palette().second(), easel.palette().near(), 0.25);
    easel.placed(
        place,
        e -> {
          e.line(open(0, 0, 0, -104), 7, bronze);
          e.line(open(-80, -84, 80, -96), 6, bronze);
          e.fill(disc(0, -106, 9), bronze);
          for (int side : new int[] {-1, 1}) {
            double y = side < 0 ? -84 : -96;
            e.line(open(side * 80, y, side * 80 - 28, y + 50), 2.5, bronze);
            e.line(open(side * 80, y, side * 80 + 28, y + 50), 2.5, bronze);
            e.fill(
                smooth(side * 80 - 34, y + 50, side * 80 + 34, y + 50, side * 80, y + 68), bronze);
          }
        });
  }

  static void parliament(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 700);
    Skies.sun(e, dice.between(200, 1_400), dice.between(140, 280), 64);
    Skies.clouds(e, 80, 380, 6);
    Land.ranges(e, 640, 660, 1);
    Color stone = Tone.mix(p.light(), p.low(), 0.55);
    Color wing = Tone.mix(stone, p.far(), 0.4);
    for (double x : new double[] {120, 980}) {
      e.fill(box(x, 560, 500, 190), Spray.across(wing, Tone.mix(wing, p.near(), 0.25), x, x + 500));
      Houses.windows(e, new double[] {x + 16, 585, 468, 140}, 0.5);
      e.fill(box(x - 10, 548, 520, 16), Tone.light(wing, 0.35));
    }
    for (double x : new double[] {150, 570, 1_030, 1_450}) {
      Houses.spire(e, new double[] {x, 560, 54, 170}, wing);
    }
    Houses.dome(e, new double[] {800, 470, 380, 1}, stone);
    flag(e, 800, 72);
    e.fill(box(570, 470, 460, 284), Spray.across(stone, Tone.mix(stone, p.far(), 0.5), 570, 1_030));
    e.fill(box(600, 520, 400, 230), Tone.mix(stone, p.at(0.7), 0.6));
    Houses.columns(e, new double[] {585, 752, 430, 240}, 6);
    e.fill(
        poly(550, 512, 800, 430, 1_050, 512), Spray.down(Tone.light(stone, 0.4), stone, 430, 512));
    Color square = Tone.mix(p.low(), p.far(), 0.3);
    e.fill(
        box(-2, 748, 1_604, 256),
        Spray.down(Tone.light(square, 0.3), Tone.mix(square, p.near(), 0.45), 748, 1_000));
    for (int i = 0; i < 5; i++) {
      e.fill(box(540 - i * 14, 748 + i * 10, 520 + i * 28, 10), Tone.mix(stone, p.far(), 0.15 * i));
    }
    for (int i = 0; i < 8; i++) {
      double x = i < 4 ? 60 + i * 130 : 1_120 + (i - 4) * 130;
      Plants.tree(e, x, 810, dice.between(110, 150));
    }
    Houses.lamp(e, 420, 860, 170);
    Houses.lamp(e, 1_180, 860, 170);
    People.group(e, new double[] {80, 840, 1_520, 950, 0.9, 1.6}, 16);
  }

  private static void flag(Easel e, double x, double y) {
    Palette p = e.palette();
    e.line(open(x, y + 60, x, y - 40), 4, p.near());
    e.fill(
        smooth(
            x + 2, y - 38, x + 36, y - 44, x + 78, y - 34, x + 78, y - 2, x + 38, y - 12, x + 2,
            y - 4),
        p.accent());
  }

  static void school(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 620);
    Skies.sun(e, dice.between(180, 1_400), 170, 60);
    Skies.heap(e, dice.between(200, 1_300), 330, 110);
    Skies.clouds(e, 80, 300, 3);
    for (int i = 0; i < 12; i++) {
      Plants.tree(e, dice.between(0, 1_600), 640, dice.between(150, 250));
    }
    Land.ground(e, 620, p.leaf(0.3));
    Color brick = Tone.mix(p.accent(), p.low(), 0.3);
    double x = dice.between(180, 420);
    e.fill(
        box(x, 420, 820, 270),
        Spray.across(Tone.light(brick, 0.12), Tone.dark(brick, 0.2), x, x + 820));
    e.fill(
        poly(x - 30, 424, x + 60, 330, x + 760, 330, x + 850, 424),
        Spray.down(p.at(0.5), p.at(0.8), 330, 424));
    panes(e, x);
    bells(e, x + 410);
    Color yard = Tone.mix(p.low(), p.second(), 0.2);
    e.fill(
        poly(x + 340, 690, x + 480, 690, 1_300, 1_005, 100, 1_005),
        Spray.down(Tone.light(yard, 0.2), Tone.mix(yard, p.near(), 0.3), 690, 1_000));
    for (int i = 0; i < 13; i++) {
      double depth = dice.between(0, 1);
      People.figure(
          e,
          Place.at(dice.between(250, 1_250), 740 + 220 * depth, 0.65 + 0.75 * depth),
          dice.pick(
              p.accent(), p.second(), p.at(0.6), p.light(), Tone.mix(p.accent(), p.light(), 0.4)));
    }
    fence(e);
  }

  private static void panes(Easel e, double x) {
    Palette p = e.palette();
    for (int i = 0; i < 8; i++) {
      double wx = x + 36 + i * 98;
      if (i == 3 || i == 4) {
        continue;
      }
      for (double wy : new double[] {450, 568}) {
        e.fill(box(wx, wy, 66, 88), Tone.mix(p.light(), p.low(), 0.2));
        e.fill(box(wx + 5, wy + 5, 26, 78), Tone.mix(p.high(), p.near(), 0.35));
        e.fill(box(wx + 35, wy + 5, 26, 78), Tone.mix(p.high(), p.near(), 0.25));
      }
    }
  }

  private static void bells(Easel e, double x) {
    Palette p = e.palette();
    Color wall = Tone.mix(p.light(), p.low(), 0.4);
    e.fill(
        box(x - 105, 330, 210, 360),
        Spray.across(wall, Tone.mix(wall, p.far(), 0.5), x - 105, x + 105));
    e.fill(
        poly(x - 125, 334, x, 190, x + 125, 334),
        Spray.across(p.at(0.55), p.at(0.9), x - 125, x + 125));
    e.line(open(x, 192, x, 140), 5, p.near());
    e.fill(poly(x, 140, x + 46, 152, x, 166), p.accent());
    e.fill(disc(x, 400, 44), p.near());
    e.fill(disc(x, 400, 38), p.light());
    e.line(open(x, 400, x, 374), 5, p.near());
    e.line(open(x, 400, x + 20, 408), 5, p.accent());
    e.fill(soft(x - 60, 540, 120, 200), Tone.mix(p.accent(), p.near(), 0.5));
    e.fill(box(x - 60, 600, 120, 90), Tone.mix(p.accent(), p.near(), 0.5));
    e.line(open(x, 546, x, 690), 4, p.near());
  }

  private static void fence(Easel e) {
    Palette p = e.palette();
    Color iron = Tone.dark(p.near(), 0.1);
    for (double x = -10; x < 1_610; x += 44) {
      if (x < 560 || x > 1_020) {
        e.line(open(x, 1_005, x, 888), 8, iron);
        e.fill(poly(x - 8, 890, x, 868, x + 8, 890), iron);
      }
    }
    e.line(open(-10, 916, 545, 916), 6, iron);
    e.line(open(1_050, 916, 1_610, 916), 6, iron);
  }

  static void hospital(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 640);
    Skies.sun(e, dice.between(150, 500), dice.between(130, 240), 56);
    Skies.clouds(e, 80, 340, 5);
    for (double x = -20; x < 1_600; x += dice.between(70, 130)) {
      Houses.block(
          e,
          new double[] {x, 690, dice.between(60, 120), dice.between(90, 260)},
          p.at(dice.between(0.08, 0.2)));
    }
    double x = dice.between(380, 560);
    Color wall = Tone.mix(p.light(), p.low(), 0.35);
    e.fill(box(x, 220, 520, 500), Spray.across(wall, Tone.mix(wall, p.far(), 0.45), x, x + 520));
    e.fill(
        box(x + 520, 420, 480, 300),
        Spray.across(
            Tone.mix(wall, p.far(), 0.2), Tone.mix(wall, p.far(), 0.6), x + 520, x + 1_000));
    for (int row = 0; row < 6; row++) {
      band(e, new double[] {x + 24, 300 + row * 66, 472, 38});
      if (row < 3) {
        band(e, new double[] {x + 540, 452 + row * 66, 440, 38});
      }
    }
    e.fill(soft(x + 356, 190, 140, 140), p.light());
    e.fill(box(x + 408, 206, 36, 108), p.accent());
    e.fill(box(x + 372, 242, 108, 36), p.accent());
    Color road = Tone.mix(p.low(), p.near(), 0.5);
    Land.ground(e, 716, p.leaf(0.4));
    e.fill(
        poly(-5, 790, 1_605, 790, 1_605, 1_005, -5, 1_005),
        Spray.down(Tone.mix(road, p.low(), 0.25), Tone.dark(road, 0.25), 790, 1_000));
    e.fill(box(x + 480, 640, 240, 18), p.accent());
    e.fill(box(x + 520, 656, 150, 66), Tone.mix(p.light(), p.second(), 0.35));
    for (int i = 0; i < 9; i++) {
      Plants.tree(e, dice.between(0, 1_600), dice.between(760, 785), dice.between(110, 190));
    }
    People.group(e, new double[] {100, 830, 1_500, 860, 1.1, 1.2}, 5);
    ambulance(e, Place.at(dice.between(500, 1_050), 905, 1.25));
  }

  private static void band(Easel e, double[] at) {
    Palette p = e.palette();
    e.fill(box(at[0], at[1], at[2], at[3]), Tone.mix(p.high(), p.near(), 0.45));
    double pane = at[2] / 12;
    for (int i = 0; i < 12; i++) {
      if (e.dice().chance(p.dark() ? 0.55 : 0.2)) {
        e.fill(
            box(at[0] + i * pane + 3, at[1] + 3, pane - 6, at[3] - 6),
            Tone.mix(p.light(), p.second(), 0.35));
      }
    }
  }

  private static void ambulance(Easel easel, Place place) {
    Palette p = easel.palette();
    Color body = Tone.mix(p.light(), p.low(), 0.12);
    easel.placed(
        place,
        e -> {
          e.fill(soft(-175, 22, 350, 16), Tone.thin(p.near(), 0.45));
          e.fill(soft(-170, -118, 240, 132), body);
          e.fill(smooth(60, -92, 110, -90, 140, -44, 172, -32, 174, 12, 60, 14), body);
          e.fill(poly(72, -80, 106, -80, 130, -42, 72, -42), Tone.mix(p.near(), p.high(), 0.3));
          e.fill(box(-170, -44, 340, 14), p.accent());
          e.fill(box(-76, -106, 18, 54), p.accent());
          e.fill(box(-94, -88, 54, 18), p.accent());
          e.glow(0, -124, 60, Tone.thin(p.accent(), 0.7));
          e.fill(soft(-20, -132, 40, 16), p.accent());
          for (double x : new double[] {-100, 112}) {
            e.fill(disc(x, 14, 26), Tone.dark(p.near(), 0.3));
            e.fill(disc(x, 14, 11), p.far());
          }
        });
  }
}
