package org.inkstand.app.press.picture.scene;

import static org.inkstand.app.press.picture.brush.Shapes.curve;
import static org.inkstand.app.press.picture.brush.Shapes.disc;
import static org.inkstand.app.press.picture.brush.Shapes.poly;

import java.awt.Color;
import java.awt.geom.Path2D;
import org.inkstand.app.press.picture.brush.Dice;
import org.inkstand.app.press.picture.brush.Easel;
import org.inkstand.app.press.picture.brush.Palette;
import org.inkstand.app.press.picture.brush.Place;
import org.inkstand.app.press.picture.brush.Spray;
import org.inkstand.app.press.picture.brush.Tone;
import org.inkstand.app.press.picture.motif.Land;
import org.inkstand.app.press.picture.motif.People;
import org.inkstand.app.press.picture.motif.Plants;

/** Forests, green and burning. */
final class Woods {

  private Woods() {}

  static void forest(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    e.ground(Spray.down(Tone.mix(p.low(), p.far(), 0.35), p.light(), 0, 800));
    e.glow(dice.between(500, 1_100), 330, 620, Tone.thin(p.light(), 0.8));
    for (int layer = 0; layer < 4; layer++) {
      double t = layer / 3.0;
      Color bark = Tone.mix(Tone.mix(p.far(), p.low(), 0.5), p.near(), 0.1 + 0.8 * t);
      double ground = 700 + 90 * t;
      for (int i = 0; i < 17 - layer * 4; i++) {
        trunk(
            e,
            new double[] {
              dice.between(-40, 1_640), ground + 60, 10 + 52 * t * dice.between(0.5, 1)
            },
            bark);
      }
      e.fill(
          Land.range(dice, ground, 22, 0.05),
          Spray.down(bark, Tone.mix(bark, p.second(), 0.18), ground, ground + 240));
      if (layer == 1) {
        shafts(e);
      }
      if (layer == 2) {
        People.figure(e, Place.at(dice.between(500, 1_100), ground + 50, 1.25), p.accent());
      }
    }
    for (int i = 0; i < 16; i++) {
      Plants.leaves(
          e,
          new double[] {dice.between(0, 1_600), dice.between(960, 1_030), dice.between(70, 150)},
          Tone.mix(p.near(), p.far(), dice.between(0.05, 0.35)));
    }
  }

  private static void trunk(Easel e, double[] at, Color bark) {
    Dice dice = e.dice();
    double lean = dice.between(-24, 24);
    double w = at[2];
    e.fill(
        poly(
            at[0] - w,
            at[1],
            at[0] + lean - w * 0.6,
            -10,
            at[0] + lean + w * 0.6,
            -10,
            at[0] + w,
            at[1]),
        Spray.across(Tone.light(bark, 0.18), Tone.dark(bark, 0.2), at[0] - w, at[0] + w));
    for (int i = 0; i < 4; i++) {
      double y = dice.between(20, 480);
      double side = dice.pick(-1.0, 1.0);
      double reach = w * dice.between(2, 6);
      e.line(
          curve(
              at[0] + lean * 0.5,
              y,
              at[0] + side * reach * 0.5,
              y - 18,
              at[0] + side * reach,
              y - 50),
          Math.max(2, w * 0.16),
          bark);
    }
  }

  private static void shafts(Easel e) {
    Dice dice = e.dice();
    Color light = e.palette().light();
    for (int i = 0; i < 6; i++) {
      double x = dice.between(300, 1_500);
      double w = dice.between(30, 90);
      e.fill(
          poly(x, -10, x + w, -10, x + w * 2.2 - 420, 860, x - 420, 860),
          Spray.down(Tone.thin(light, 0.34), Tone.thin(light, 0.02), 0, 860).rough(0.25));
    }
  }

  static void fire(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Color blaze = Tone.of(0xff9a3c);
    e.ground(Spray.down(Tone.dark(p.high(), 0.5), Tone.of(0xd8492a), 0, 640));
    e.glow(dice.between(500, 1_100), 640, 760, Tone.thin(blaze, 0.9));
    for (int i = 0; i < 70; i++) {
      double t = i / 70.0;
      double x = 200 + 1_100 * dice.between(0, 1) + (1 - t) * 260;
      double y = 560 - 560 * (1 - t) + dice.bell() * 60;
      e.fill(
          disc(x, y, dice.between(50, 150) * (1.25 - t * 0.6)),
          Tone.thin(Tone.mix(Tone.dark(p.near(), 0.1), Tone.of(0xa8432f), t * 0.7), 0.33));
    }
    for (int layer = 0; layer < 3; layer++) {
      double y = 640 + layer * 110;
      Color trees = Tone.mix(Tone.of(0x6b2418), Tone.dark(p.near(), 0.5), 0.3 + layer * 0.35);
      flames(e, y + 14, 90 + layer * 50, 30 - layer * 11);
      for (int i = 0; i < 50 - layer * 14; i++) {
        Plants.fir(
            e,
            new double[] {
              dice.between(-20, 1_620), y + dice.between(10, 50), dice.between(80, 140) + layer * 60
            },
            trees);
      }
      e.fill(
          Land.range(dice, y + 30, 26, 0.1), Spray.down(trees, Tone.dark(trees, 0.5), y, y + 150));
    }
    for (int i = 0; i < 3; i++) {
      People.shadow(e, Place.at(1_050 + i * 80, 985 - i * 8, 1.3), Tone.dark(p.near(), 0.7));
    }
    for (int i = 0; i < 160; i++) {
      e.fill(
          disc(dice.between(0, 1_600), dice.between(120, 900), dice.between(1, 3.4)),
          Tone.thin(Tone.of(0xffd27a), dice.between(0.4, 1)));
    }
  }

  private static void flames(Easel e, double y, double height, int number) {
    Dice dice = e.dice();
    for (int i = 0; i < number; i++) {
      double x = dice.between(0, 1_600);
      double h = height * dice.between(0.5, 1.3);
      for (int k = 0; k < 3; k++) {
        double s = 1 - k * 0.3;
        Color tone = Tone.of(new int[] {0xe2521f, 0xf98f2d, 0xffdf8a}[k]);
        Path2D tongue = new Path2D.Double();
        tongue.moveTo(x - h * 0.26 * s, y);
        tongue.curveTo(
            x - h * 0.4 * s,
            y - h * 0.4 * s,
            x - h * 0.02,
            y - h * 0.5 * s,
            x + h * 0.06 * s,
            y - h * s);
        tongue.curveTo(
            x + h * 0.14 * s,
            y - h * 0.5 * s,
            x + h * 0.4 * s,
            y - h * 0.35 * s,
            x + h * 0.24 * s,
            y);
        e.fill(tongue, Tone.thin(tone, 0.9));
      }
    }
  }
}
