package org.inkstand.app.press.picture.scene;

import static org.inkstand.app.press.picture.brush.Shapes.curve;
import static org.inkstand.app.press.picture.brush.Shapes.disc;
import static org.inkstand.app.press.picture.brush.Shapes.open;
import static org.inkstand.app.press.picture.brush.Shapes.oval;
import static org.inkstand.app.press.picture.brush.Shapes.poly;
import static org.inkstand.app.press.picture.brush.Shapes.smooth;

import java.awt.Color;
import java.awt.geom.Path2D;
import org.inkstand.app.press.picture.brush.Dice;
import org.inkstand.app.press.picture.brush.Easel;
import org.inkstand.app.press.picture.brush.Palette;
import org.inkstand.app.press.picture.brush.Place;
import org.inkstand.app.press.picture.brush.Spray;
import org.inkstand.app.press.picture.brush.Tone;
import org.inkstand.app.press.picture.motif.Land;
import org.inkstand.app.press.picture.motif.Plants;
import org.inkstand.app.press.picture.motif.Skies;
import org.inkstand.app.press.picture.motif.Water;

/** Animals, wherever they live: herons, sheep or fish, as the dice fall. */
final class Animals {

  private Animals() {}

  static void any(Easel e) {
    switch (e.dice().whole(0, 2)) {
      case 0 -> herons(e);
      case 1 -> sheep(e);
      default -> fish(e);
    }
  }

  private static void herons(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 560);
    double sun = dice.between(400, 1_200);
    Skies.sun(e, sun, dice.between(200, 380), 110);
    Land.ranges(e, 500, 560, 3);
    Water.surface(e, 600);
    Water.road(e, sun, 600, p.light());
    Water.glints(e, 620, 70);
    for (int i = 0; i < 3; i++) {
      double size = 1.1 + i * 0.45;
      double x = dice.between(220 + i * 380, 420 + i * 400);
      Place place = Place.at(x, 720 + i * 100, size);
      Water.mirror(e, new double[] {x - 16 * size, 724 + i * 100, 34 * size, 90 * size}, p.at(0.8));
      heron(e, dice.chance(0.5) ? place : place.mirrored());
    }
    Plants.reeds(e, 1_010, 240, 90);
  }

  private static void heron(Easel easel, Place place) {
    Palette p = easel.palette();
    Color plumage = Tone.mix(p.light(), p.low(), 0.12);
    easel.placed(
        place,
        e -> {
          e.line(open(-6, -90, -10, 4), 5, p.near());
          e.line(open(14, -90, 20, -44, 10, 4), 5, p.near());
          e.fill(
              smooth(-96, -92, -40, -150, 30, -156, 52, -122, 20, -84, -40, -84),
              Spray.down(plumage, Tone.mix(plumage, p.far(), 0.5), -156, -84));
          e.fill(
              smooth(-108, -84, -50, -132, 12, -130, -20, -96), Tone.mix(p.far(), p.near(), 0.4));
          e.line(curve(38, -138, 74, -190, 40, -232, 56, -270), 17, plumage);
          e.fill(oval(62, -274, 20, 13), plumage);
          e.fill(poly(74, -282, 136, -268, 74, -266), p.accent());
          e.line(curve(54, -282, 26, -290, 4, -280), 5, p.near());
          e.fill(disc(66, -277, 3.4), p.near());
        });
  }

  private static void sheep(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 520);
    Skies.sun(e, dice.between(250, 1_350), dice.between(140, 260), 64);
    Skies.heap(e, dice.between(300, 1_300), 330, 130);
    Land.ranges(e, 430, 520, 3);
    for (int i = 0; i < 3; i++) {
      double y = 560 + i * 120;
      Color meadow = p.leaf(0.25 + i * 0.2);
      e.fill(
          Land.range(dice, y, 30, 0),
          Spray.down(Tone.light(meadow, 0.2), Tone.dark(meadow, 0.15), y - 20, y + 200));
      for (int k = 0; k < 7 - i * 2; k++) {
        Place place = Place.at(dice.between(60, 1_540), y + dice.between(60, 110), 0.5 + i * 0.62);
        ewe(e, dice.chance(0.5) ? place : place.mirrored());
      }
    }
    Plants.tree(e, dice.between(200, 1_400), 640, 260);
  }

  private static void ewe(Easel easel, Place place) {
    Palette p = easel.palette();
    Color wool = Tone.mix(p.light(), p.low(), 0.2);
    easel.placed(
        place,
        e -> {
          e.fill(oval(6, 2, 70, 9), Tone.thin(p.near(), 0.3));
          for (double x : new double[] {-38, -22, 24, 40}) {
            e.line(open(x, -30, x, 0), 9, p.near());
          }
          for (int layer = 0; layer < 2; layer++) {
            Path2D fleece = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (int i = 0; i < 9; i++) {
              double turn = i * Math.PI * 2 / 9;
              fleece.append(
                  oval(
                      Math.cos(turn) * 44 - layer * 6,
                      -56 + Math.sin(turn) * 22 - layer * 7,
                      28 - layer * 5,
                      24 - layer * 5),
                  false);
            }
            e.fill(fleece, layer == 0 ? Tone.mix(wool, p.far(), 0.45) : wool);
          }
          e.fill(smooth(56, -92, 86, -88, 96, -56, 78, -44, 58, -62), p.near());
          e.fill(oval(54, -84, 14, 7), p.near());
        });
  }

  private static void fish(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Color deep = Tone.mix(p.near(), p.high(), 0.3);
    e.ground(Spray.down(Tone.mix(p.high(), p.light(), 0.45), deep, 0, 1_000));
    for (int i = 0; i < 8; i++) {
      double x = dice.between(-100, 1_600);
      double w = dice.between(40, 130);
      e.fill(
          poly(x, -5, x + w, -5, x + w * 2 + 160, 1_005, x + 60, 1_005),
          Spray.down(Tone.thin(p.light(), 0.32), Tone.thin(p.light(), 0), 0, 900).rough(0.3));
    }
    double slope = dice.between(-0.2, 0.2);
    for (int i = 0; i < 46; i++) {
      double t = i / 46.0;
      double x = 800 + dice.bell() * 620;
      double y = 440 + dice.bell() * 250 + (x - 800) * slope;
      Color scale =
          Tone.mix(dice.pick(p.accent(), p.second(), p.accent(), p.light()), deep, 0.6 * (1 - t));
      one(e, Place.at(x, y, 0.4 + 0.9 * t).turned(slope + dice.between(-0.12, 0.12)), scale);
    }
    for (int i = 0; i < 46; i++) {
      double x = dice.between(0, 1_600);
      double h = dice.between(80, 300);
      e.line(
          curve(x, 1_010, x + 22, 1_000 - h * 0.4, x - 16, 1_000 - h * 0.7, x + 14, 1_000 - h),
          dice.between(6, 18),
          Tone.mix(p.leaf(0.7), deep, dice.between(0.2, 0.7)));
    }
    for (int i = 0; i < 40; i++) {
      e.line(
          disc(dice.between(0, 1_600), dice.between(0, 1_000), dice.between(3, 11)),
          2,
          Tone.thin(p.light(), 0.55));
    }
  }

  private static void one(Easel easel, Place place, Color scale) {
    easel.placed(
        place,
        e -> {
          e.fill(poly(-62, 0, -108, -34, -96, 0, -108, 34), Tone.dark(scale, 0.2));
          e.fill(
              smooth(-70, 0, -20, -32, 50, -22, 78, 0, 50, 22, -20, 32),
              Spray.down(Tone.dark(scale, 0.12), Tone.light(scale, 0.45), -30, 30));
          e.fill(poly(-24, -28, 16, -48, 28, -26), Tone.dark(scale, 0.2));
          e.line(curve(42, -18, 34, 0, 42, 18), 3, Tone.dark(scale, 0.35));
          e.fill(disc(58, -5, 5), Tone.dark(scale, 0.8));
        });
  }
}
