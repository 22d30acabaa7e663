package org.inkstand.app.press.picture.scene;

import static org.inkstand.app.press.picture.brush.Shapes.box;
import static org.inkstand.app.press.picture.brush.Shapes.curve;
import static org.inkstand.app.press.picture.brush.Shapes.disc;
import static org.inkstand.app.press.picture.brush.Shapes.open;
import static org.inkstand.app.press.picture.brush.Shapes.oval;
import static org.inkstand.app.press.picture.brush.Shapes.poly;

import java.awt.Color;
import org.inkstand.app.press.picture.brush.Dice;
import org.inkstand.app.press.picture.brush.Easel;
import org.inkstand.app.press.picture.brush.Palette;
import org.inkstand.app.press.picture.brush.Place;
import org.inkstand.app.press.picture.brush.Spray;
import org.inkstand.app.press.picture.brush.Tone;
import org.inkstand.app.press.picture.motif.Houses;
import org.inkstand.app.press.picture.motif.People;
import org.inkstand.app.press.picture.motif.Plants;
import org.inkstand.app.press.picture.motif.Skies;
import org.inkstand.app.press.picture.motif.Water;

/** Towns from afar, and their markets. */
final class Town {

  private Town() {}

  static void city(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 620);
    Skies.sun(e, dice.between(250, 1_350), dice.between(150, 300), 70);
    Skies.clouds(e, 80, 380, 5);
    for (int layer = 0; layer < 3; layer++) {
      double y = 640 + layer * 55;
      for (double x = -30; x < 1_600; x += dice.between(60, 130) + layer * 20) {
        double h = dice.between(120, 330) - layer * 60;
        double[] at = {x, y, dice.between(60, 120), h};
        Color wall = p.at(0.1 + layer * 0.2 + dice.between(0, 0.1));
        Houses.block(e, at, wall);
        if (layer == 2) {
          Houses.windows(e, new double[] {x + 8, y - h + 12, at[2] - 16, h - 24}, 0.4);
        }
      }
      if (layer == 1) {
        Houses.spire(e, new double[] {dice.between(250, 650), 700, 60, 420}, p.at(0.42));
        Houses.dome(e, new double[] {dice.between(900, 1_350), 690, 230, 1}, p.at(0.36));
      }
    }
    e.fill(box(-2, 700, 1_604, 200), p.at(0.4));
    Houses.row(e, 850, 150, 0.45);
    for (int i = 0; i < 22; i++) {
      Plants.tree(e, i * 76 + dice.between(-30, 30), 872, dice.between(70, 120));
    }
    e.fill(
        box(-2, 862, 1_604, 140),
        Spray.down(
            Tone.mix(p.low(), p.high(), 0.3), Tone.mix(p.high(), p.near(), 0.5), 862, 1_000));
    e.fill(box(-2, 856, 1_604, 12), Tone.mix(p.light(), p.far(), 0.5));
    Water.glints(e, 872, 70);
    Skies.birds(e, dice.between(300, 1_300), 230, 9);
  }

  static void nightCity(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    double shore = 770;
    e.ground(Spray.down(p.high(), Tone.mix(p.low(), p.accent(), 0.4), 0, 780));
    Skies.stars(e, 420, 130);
    Skies.sun(e, dice.between(200, 1_400), dice.between(120, 260), dice.between(40, 64));
    e.glow(800, 780, 900, Tone.thin(p.accent(), 0.35));
    for (int layer = 0; layer < 3; layer++) {
      Color wall = Tone.mix(Tone.mix(p.far(), p.low(), 0.3), p.near(), 0.15 + layer * 0.4);
      for (double x = dice.between(-70, -20); x < 1_600; x += dice.between(76, 150)) {
        double w = dice.between(66, 140);
        double h =
            dice.between(150, 520) * (1 - 0.22 * layer) * (0.7 + 0.5 * Math.sin(x / 520 + layer));
        Houses.block(e, new double[] {x, shore, w, Math.max(70, h)}, wall);
        Houses.windows(
            e,
            new double[] {x + 7, shore - Math.max(70, h) + 12, w - 14, Math.max(70, h) - 20},
            0.25 + 0.2 * layer);
      }
    }
    Color water = Tone.mix(p.low(), p.near(), 0.45);
    e.fill(
        box(-2, shore, 1_604, 240),
        Spray.down(Tone.mix(water, p.accent(), 0.3), Tone.dark(p.near(), 0.1), shore, 1_000));
    for (int i = 0; i < 46; i++) {
      double x = dice.between(0, 1_600);
      Color light = Tone.mix(p.light(), dice.pick(p.accent(), p.second()), dice.between(0, 0.8));
      Water.mirror(
          e, new double[] {x, shore + 3, dice.between(5, 16), dice.between(60, 210)}, light);
    }
    Water.boat(e, Place.at(dice.between(300, 1_300), 905, 0.9), Tone.dark(p.near(), 0.2));
    e.line(open(-5, shore, 1_605, shore), 4, Tone.dark(p.near(), 0.3));
  }

  static void market(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 420);
    Skies.sun(e, dice.between(300, 1_300), 110, 50);
    Houses.row(e, 520, dice.between(360, 430), 0.3);
    Color ground = Tone.mix(p.low(), p.second(), 0.2);
    e.fill(
        box(-2, 515, 1_604, 490),
        Spray.down(Tone.light(ground, 0.2), Tone.mix(ground, p.near(), 0.4), 515, 1_000));
    People.group(e, new double[] {40, 600, 1_560, 640, 1.2, 1.3}, 10);
    for (int i = 0; i < 3; i++) {
      stall(
          e,
          new double[] {60 + i * 540 + dice.between(-40, 40), 700, 400},
          dice.pick(p.accent(), p.second(), p.at(0.55)));
    }
    People.group(e, new double[] {60, 800, 1_540, 860, 1.9, 2.1}, 7);
    for (int i = 0; i < 2; i++) {
      stall(
          e,
          new double[] {-60 + i * 900 + dice.between(-30, 60), 1_010, 640},
          i == 0 ? p.second() : p.accent());
    }
    bulbs(e);
  }

  private static void stall(Easel e, double[] at, Color cloth) {
    Dice dice = e.dice();
    Palette p = e.palette();
    double x = at[0];
    double y = at[1];
    double w = at[2];
    double roof = y - w * 0.62;
    for (double post : new double[] {0.04, 0.96}) {
      e.line(open(x + w * post, roof, x + w * post, y), w * 0.018, p.near());
    }
    awning(e, new double[] {x, roof, w}, cloth);
    People.bust(
        e,
        Place.at(x + w * dice.between(0.3, 0.7), y - w * 0.2, w / 190),
        dice.pick(p.at(0.6), p.light(), p.second()));
    e.fill(
        box(x, y - w * 0.22, w, w * 0.22),
        Spray.down(
            Tone.mix(p.second(), p.near(), 0.5),
            Tone.mix(p.second(), p.near(), 0.75),
            y - w * 0.2,
            y));
    fruit(e, at);
  }

  private static void awning(Easel e, double[] at, Color cloth) {
    Palette p = e.palette();
    double x = at[0];
    double roof = at[1];
    double w = at[2];
    int stripes = 10;
    for (int i = 0; i < stripes; i++) {
      double a = x - w * 0.06 + i * w * 1.12 / stripes;
      double b = a + w * 1.12 / stripes;
      double ta = x + w * 0.04 + i * w * 0.92 / stripes;
      Color band = i % 2 == 0 ? cloth : Tone.mix(p.light(), p.low(), 0.2);
      e.fill(
          poly(
              ta,
              roof - w * 0.1,
              ta + w * 0.092,
              roof - w * 0.1,
              b,
              roof + w * 0.07,
              a,
              roof + w * 0.07),
          band);
      e.fill(disc((a + b) / 2, roof + w * 0.07, (b - a) / 2), Tone.dark(band, 0.12));
    }
  }

  private static void fruit(Easel e, double[] at) {
    Dice dice = e.dice();
    Palette p = e.palette();
    double x = at[0];
    double y = at[1];
    double w = at[2];
    Color[] fruit = {
      p.accent(), p.second(), Tone.mix(p.second(), p.accent(), 0.5), p.at(0.45), Tone.of(0x7d9b4e)
    };
    for (int crate = 0; crate < 4; crate++) {
      Color kind = fruit[dice.whole(0, fruit.length - 1)];
      for (int k = 0; k < 20; k++) {
        double fx = x + w * (0.03 + crate * 0.245) + dice.between(0.01, 0.2) * w;
        double fy = y - w * 0.2 - dice.between(0, 0.07) * w;
        e.fill(disc(fx, fy, w * 0.022), Tone.mix(kind, p.light(), dice.between(0, 0.3)));
      }
      e.fill(
          box(x + w * (0.02 + crate * 0.245), y - w * 0.19, w * 0.22, w * 0.08),
          Tone.mix(p.low(), p.near(), 0.35));
    }
  }

  private static void bulbs(Easel e) {
    Palette p = e.palette();
    e.line(curve(-10, 150, 400, 290, 800, 170, 1_200, 300, 1_610, 140), 2.5, p.near());
    double[] sag = {150, 230, 278, 250, 200, 172, 205, 262, 292, 262, 205, 140};
    for (int i = 0; i < sag.length; i++) {
      double x = i * 146;
      e.glow(x, sag[i] + 12, 46, Tone.thin(p.light(), 0.7));
      e.fill(oval(x, sag[i] + 12, 9, 12), Tone.mix(p.light(), p.accent(), 0.15));
    }
  }
}
