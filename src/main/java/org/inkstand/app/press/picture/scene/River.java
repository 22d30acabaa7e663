package org.inkstand.app.press.picture.scene;

import static org.inkstand.app.press.picture.brush.Shapes.box;
import static org.inkstand.app.press.picture.brush.Shapes.curve;
import static org.inkstand.app.press.picture.brush.Shapes.open;
import static org.inkstand.app.press.picture.brush.Shapes.poly;
import static org.inkstand.app.press.picture.brush.Shapes.smooth;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import org.inkstand.app.press.picture.brush.Dice;
import org.inkstand.app.press.picture.brush.Easel;
import org.inkstand.app.press.picture.brush.Palette;
import org.inkstand.app.press.picture.brush.Place;
import org.inkstand.app.press.picture.brush.Shapes;
import org.inkstand.app.press.picture.brush.Spray;
import org.inkstand.app.press.picture.brush.Tone;
import org.inkstand.app.press.picture.motif.Houses;
import org.inkstand.app.press.picture.motif.Land;
import org.inkstand.app.press.picture.motif.People;
import org.inkstand.app.press.picture.motif.Plants;
import org.inkstand.app.press.picture.motif.Skies;
import org.inkstand.app.press.picture.motif.Water;

/** Rivers, in their beds and out of them. */
final class River {

  private River() {}

  static void river(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 430);
    Skies.sun(e, dice.between(300, 1_300), dice.between(160, 300), 60);
    Skies.clouds(e, 80, 300, 5);
    Land.ranges(e, 380, 480, 3);
    Color bank = p.leaf(0.45);
    Land.ground(e, 520, bank);
    meadows(e, bank);
    double s = dice.pick(-1.0, 1.0);
    double m = 800 + s * dice.between(0, 120);
    stream(e, m, s);
    for (int i = 0; i < 26; i++) {
      double t = i / 25.0;
      double y = 530 + 330 * t * t;
      double x =
          dice.chance(0.5)
              ? dice.between(-40, 420 - 200 * t)
              : dice.between(1_250 + 150 * t, 1_640);
      Plants.tree(e, x, y, 60 + 190 * t);
    }
    Water.boat(e, Place.at(m + s * 210, 760, 0.62), p.accent());
    Plants.reeds(e, 1_015, 130, 80);
  }

  private static void meadows(Easel e, Color bank) {
    Dice dice = e.dice();
    Palette p = e.palette();
    for (int i = 0; i < 5; i++) {
      double y = 540 + i * 62;
      Color meadow = Tone.mix(bank, dice.pick(p.second(), p.low(), p.near()), 0.22);
      double x = dice.between(-200, 1_400);
      e.fill(
          smooth(x, y, x + 320, y - 16, x + 560 + i * 60, y + 20, x + 300, y + 46 + i * 8),
          Spray.across(meadow, Tone.thin(meadow, 0.1), x, x + 560));
    }
  }

  /** A river that winds about a middle, to one side or the other. */
  private static void stream(Easel e, double m, double s) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Color water = Tone.mix(p.low(), p.high(), 0.3);
    double[] bends = {
      90, 520, -140, 580, 220, 690, -300, 840, -420, 1_030, 640, 1_030, 520, 820, 520, 700, 60, 585,
      130, 522
    };
    for (int i = 0; i < bends.length; i += 2) {
      bends[i] = m + s * bends[i];
    }
    e.fill(
        smooth(bends),
        Spray.down(Tone.light(water, 0.3), Tone.mix(water, p.near(), 0.35), 520, 1_000));
    for (int i = 0; i < 60; i++) {
      double t = dice.between(0, 1);
      double y = 620 + 370 * t;
      double half = 20 + 50 * t;
      double x = m + s * 120 + dice.bell() * 220 * (0.3 + t);
      e.line(open(x - half, y, x + half, y), 1.5 + 2 * t, Tone.thin(p.light(), 0.35));
    }
  }

  static void bridge(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    double shore = 600;
    Skies.open(e, shore);
    double sun = dice.between(300, 1_300);
    Skies.sun(e, sun, dice.between(220, 420), 76);
    Skies.clouds(e, 80, 380, 6);
    for (double x = -20; x < 1_600; x += dice.between(50, 110)) {
      Houses.block(
          e,
          new double[] {x, shore, dice.between(44, 110), dice.between(50, 190)},
          p.at(dice.between(0.08, 0.28)));
    }
    Water.surface(e, shore);
    Water.road(e, sun, shore, p.light());
    Water.glints(e, shore, 80);
    if (dice.chance(0.5)) {
      hanging(e);
    } else {
      stone(e);
    }
    Water.boat(e, Place.at(dice.between(300, 1_300), 900, 1.1), p.accent());
    Skies.birds(e, dice.between(300, 1_300), 200, 8);
  }

  private static void hanging(Easel e) {
    Palette p = e.palette();
    Color steel = Tone.mix(p.accent(), p.near(), 0.25);
    for (double x : new double[] {420, 1_180}) {
      Water.mirror(e, new double[] {x - 34, 735, 70, 180}, p.near());
      e.fill(poly(x - 36, 740, x - 22, 190, x - 6, 190, x - 8, 740), steel);
      e.fill(poly(x + 8, 740, x + 6, 190, x + 22, 190, x + 36, 740), Tone.dark(steel, 0.25));
      e.fill(box(x - 28, 260, 56, 16), steel);
      e.fill(box(x - 30, 430, 60, 16), steel);
      e.fill(box(x - 60, 716, 120, 40), p.at(0.8));
    }
    e.line(curve(-260, 320, 80, 470, 420, 195), 7, steel);
    e.line(curve(420, 195, 600, 420, 800, 500, 1_000, 420, 1_180, 195), 7, steel);
    e.line(curve(1_180, 195, 1_520, 470, 1_860, 320), 7, steel);
    for (double x = 440; x < 1_180; x += 24) {
      double t = (x - 800) / 380;
      e.line(open(x, 500 - 305 * t * t, x, 560), 2, steel);
    }
    e.fill(box(-5, 552, 1_610, 26), Tone.dark(steel, 0.35));
    e.line(open(-5, 550, 1_605, 550), 4, Tone.light(steel, 0.2));
  }

  private static void stone(Easel e) {
    Palette p = e.palette();
    Color stone = Tone.mix(Tone.mix(p.far(), p.low(), 0.4), p.near(), 0.2);
    Area body = new Area(poly(-10, 520, 800, 450, 1_610, 520, 1_610, 760, -10, 760));
    for (int i = 0; i < 4; i++) {
      double x = -10 + i * 410;
      body.subtract(new Area(new Arc2D.Double(x + 35, 530, 330, 470, 0, 180, Arc2D.PIE)));
    }
    body.subtract(new Area(box(25, 762, 1_560, 300)));
    e.fill(body, Spray.down(Tone.light(stone, 0.25), Tone.mix(stone, p.near(), 0.45), 450, 770));
    e.line(open(-10, 516, 800, 446, 1_610, 516), 12, Tone.light(stone, 0.35));
    for (int i = 0; i < 5; i++) {
      Water.mirror(e, new double[] {-40 + i * 410, 760, 76, 170}, Tone.mix(stone, p.near(), 0.5));
    }
    for (int i = 0; i < 6; i++) {
      double x = 130 + i * 268;
      Houses.lamp(e, x, 512 - 64 * (1 - Math.abs(x - 800) / 800), 96);
    }
    People.group(e, new double[] {200, 492, 1_400, 492, 0.62, 0.62}, 9);
  }

  static void flood(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 480);
    for (int i = 0; i < 4; i++) {
      Skies.heap(e, dice.between(0, 1_600), dice.between(120, 260), dice.between(120, 220));
    }
    Land.ranges(e, 410, 450, 2);
    for (int i = 0; i < 9; i++) {
      Plants.tree(e, dice.between(0, 1_600), 530, dice.between(90, 170));
    }
    Color muddy = Tone.mix(Tone.mix(p.low(), p.second(), 0.35), p.far(), 0.45);
    e.fill(
        box(-2, 505, 1_604, 500),
        Spray.down(Tone.light(muddy, 0.25), Tone.mix(muddy, p.near(), 0.55), 505, 1_000));
    for (int i = 0; i < 6; i++) {
      double t = i / 5.0;
      double w = 150 + 150 * t;
      double x = (i * 613 + dice.between(0, 260)) % 1_500 - 60;
      double y = 545 + 200 * t;
      Color wall =
          dice.pick(Tone.mix(p.light(), p.far(), 0.35), Tone.mix(p.accent(), p.far(), 0.5));
      e.inside(
          box(-2, 0, 1_604, y),
          in -> Houses.gabled(in, new double[] {x, y + w * 0.34, w, w * 0.95}, wall));
      Water.mirror(e, new double[] {x, y, w, w * 0.5}, Tone.mix(wall, p.near(), 0.4));
      e.line(open(x - 30, y + 2, x + w + 30, y + 2), 3, Tone.thin(p.light(), 0.6));
    }
    Water.glints(e, 560, 110);
    rescuers(e, dice.between(500, 1_100));
    Skies.rain(e, 260, -0.2);
  }

  private static void rescuers(Easel e, double x) {
    Palette p = e.palette();
    Water.mirror(e, new double[] {x - 150, 884, 300, 60}, p.accent());
    People.bust(e, Place.at(x - 80, 856, 1.7), p.second());
    People.bust(e, Place.at(x - 10, 858, 1.6), p.at(0.6));
    People.bust(e, Place.at(x + 70, 856, 1.75), p.accent());
    e.line(open(x + 96, 800, x + 170, 900), 6, p.near());
    e.fill(
        Shapes.smooth(x - 175, 838, x, 850, x + 175, 834, x + 130, 890, x - 130, 890),
        Spray.down(p.accent(), Tone.dark(p.accent(), 0.5), 836, 890));
  }
}
