package org.inkstand.app.press.picture.scene;

import static org.inkstand.app.press.picture.brush.Shapes.box;
import static org.inkstand.app.press.picture.brush.Shapes.curve;
import static org.inkstand.app.press.picture.brush.Shapes.disc;
import static org.inkstand.app.press.picture.brush.Shapes.open;
import static org.inkstand.app.press.picture.brush.Shapes.oval;
import static org.inkstand.app.press.picture.brush.Shapes.poly;
import static org.inkstand.app.press.picture.brush.Shapes.smooth;
import static org.inkstand.app.press.picture.brush.Shapes.soft;

import java.awt.Color;
import java.awt.Shape;
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
import org.inkstand.app.press.picture.motif.Skies;

/** Rooms in which something is on the bench: kitchens and laboratories. */
final class Benches {

  private Benches() {}

  static void kitchen(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Color wall = Tone.mix(p.high(), p.low(), 0.45);
    e.ground(Spray.down(wall, Tone.mix(wall, p.light(), 0.4), 0, 680));
    for (int row = 0; row < 5; row++) {
      for (int column = 0; column < 20; column++) {
        Color tile =
            Tone.mix(Tone.mix(p.light(), wall, 0.35), p.second(), dice.chance(0.12) ? 0.5 : 0.02);
        e.fill(box(column * 82 - 20, 360 + row * 66, 78, 62), tile);
      }
    }
    window(e, 120);
    e.line(open(640, 120, 1_560, 120), 9, p.near());
    for (int i = 0; i < 6; i++) {
      pan(e, 700 + i * 155, dice.between(52, 78));
    }
    Color top = Tone.mix(p.accent(), p.low(), 0.35);
    e.fill(box(-2, 690, 1_604, 40), Spray.down(Tone.light(top, 0.3), top, 690, 730));
    e.fill(
        box(-2, 728, 1_604, 280),
        Spray.down(Tone.mix(p.near(), p.high(), 0.25), p.near(), 728, 1_000));
    for (int i = 0; i < 4; i++) {
      e.line(box(30 + i * 400, 768, 350, 200), 4, Tone.thin(p.far(), 0.5));
      e.fill(disc(205 + i * 400, 800, 9), p.second());
    }
    pot(e, dice.between(930, 1_180));
    board(e, dice.between(380, 560));
    e.fill(
        smooth(1_380, 690, 1_350, 610, 1_390, 560, 1_450, 560, 1_490, 610, 1_460, 690),
        Spray.across(p.second(), Tone.dark(p.second(), 0.35), 1_350, 1_490));
    Plants.leaves(e, new double[] {1_420, 566, 130}, p.leaf(0.5));
  }

  private static void window(Easel e, double x) {
    Palette p = e.palette();
    e.fill(box(x - 16, 84, 432, 420), p.light());
    e.inside(
        box(x, 100, 400, 388),
        in -> {
          in.fill(box(x, 100, 400, 388), Spray.down(p.high(), p.low(), 100, 400));
          Skies.sun(in, x + 270, 210, 40);
          in.fill(Land.range(e.dice(), 400, 40, 0.1), p.at(0.3));
          in.fill(Land.range(e.dice(), 450, 26, 0.1), p.leaf(0.5));
        });
    e.fill(box(x + 193, 100, 14, 388), p.light());
    e.fill(box(x, 280, 400, 12), p.light());
    e.fill(box(x - 40, 492, 480, 22), Tone.mix(p.light(), p.low(), 0.5));
    Plants.leaves(e, new double[] {x + 60, 470, 90}, p.leaf(0.7));
    e.fill(poly(x + 26, 440, x + 96, 440, x + 86, 494, x + 36, 494), p.accent());
  }

  private static void pan(Easel e, double x, double r) {
    Palette p = e.palette();
    Color copper = Tone.mix(p.accent(), p.second(), 0.4);
    e.line(open(x, 122, x, 240), 10, Tone.dark(copper, 0.35));
    e.fill(
        disc(x, 240 + r, r),
        Spray.across(Tone.light(copper, 0.25), Tone.dark(copper, 0.3), x - r, x + r));
    e.line(disc(x, 240 + r, r * 0.78), 4, Tone.dark(copper, 0.3));
  }

  private static void pot(Easel e, double x) {
    Palette p = e.palette();
    Skies.smoke(e, x, 510, 66);
    e.fill(
        soft(x - 150, 510, 300, 182),
        Spray.across(Tone.light(p.accent(), 0.2), Tone.dark(p.accent(), 0.3), x - 150, x + 150));
    e.fill(box(x - 160, 514, 320, 24), Tone.dark(p.accent(), 0.15));
    e.line(curve(x - 150, 560, x - 196, 566, x - 190, 600, x - 150, 604), 12, p.near());
    e.line(curve(x + 150, 560, x + 196, 566, x + 190, 600, x + 150, 604), 12, p.near());
    e.line(open(x + 40, 520, x + 150, 390), 11, Tone.mix(p.second(), p.near(), 0.3));
  }

  private static void board(Easel e, double x) {
    Dice dice = e.dice();
    Palette p = e.palette();
    e.fill(soft(x - 190, 668, 400, 26), Tone.mix(p.second(), p.near(), 0.35));
    Color crust = Tone.mix(p.second(), p.accent(), 0.45);
    e.fill(
        smooth(x - 150, 668, x - 140, 610, x - 50, 584, x + 40, 606, x + 56, 668),
        Spray.down(Tone.light(crust, 0.25), Tone.dark(crust, 0.2), 584, 668));
    for (int i = 0; i < 3; i++) {
      e.line(
          curve(x - 110 + i * 48, 640, x - 96 + i * 48, 616, x - 76 + i * 48, 606),
          5,
          Tone.light(crust, 0.5));
    }
    for (int i = 0; i < 5; i++) {
      Color skin = dice.pick(p.accent(), Tone.of(0x7d9b4e), p.second());
      e.fill(
          disc(x + 84 + i * 26, 648 - (i % 2) * 8, 21),
          Spray.across(
              Tone.light(skin, 0.25), Tone.dark(skin, 0.2), x + 70 + i * 26, x + 106 + i * 26));
    }
    e.fill(oval(x + 250, 676, 74, 14), p.light());
  }

  static void laboratory(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Color wall = Tone.mix(p.low(), p.high(), 0.3);
    e.ground(Spray.down(Tone.mix(wall, p.high(), 0.4), Tone.light(wall, 0.4), 0, 720));
    for (int row = 0; row < 2; row++) {
      double y = 240 + row * 190;
      for (double x = 760; x < 1_540; ) {
        x += flask(e, new double[] {x, y, dice.between(70, 130)}) + 14;
      }
      e.fill(box(730, y, 840, 16), Tone.mix(p.near(), p.far(), 0.3));
    }
    window(e, 130);
    Color bench = Tone.mix(p.near(), p.high(), 0.2);
    e.fill(
        box(-2, 730, 1_604, 36),
        Spray.down(Tone.light(bench, 0.5), Tone.light(bench, 0.2), 730, 766));
    e.fill(box(-2, 764, 1_604, 240), Spray.down(bench, Tone.dark(bench, 0.3), 764, 1_000));
    for (int i = 0; i < 4; i++) {
      e.line(box(30 + i * 400, 806, 350, 170), 4, Tone.thin(p.far(), 0.45));
      e.line(open(150 + i * 400, 836, 260 + i * 400, 836), 9, Tone.thin(p.far(), 0.8));
    }
    People.bust(e, Place.at(dice.between(560, 680), 736, 4.6), Tone.mix(p.light(), p.low(), 0.15));
    microscope(e, Place.at(dice.between(860, 980), 732, 1.25));
    for (double x = 1_080; x < 1_540; ) {
      x += flask(e, new double[] {x, 732, dice.between(130, 240)}) + 26;
    }
    for (double x = 60; x < 420; ) {
      x += flask(e, new double[] {x, 732, dice.between(110, 190)}) + 26;
    }
  }

  /** A vessel with something in it, and its width: x, y of the foot, height. */
  private static double flask(Easel e, double[] at) {
    Dice dice = e.dice();
    Palette p = e.palette();
    double x = at[0];
    double y = at[1];
    double h = at[2];
    boolean cone = dice.chance(0.5);
    double w = cone ? h * 0.72 : h * 0.34;
    double neck = cone ? h * 0.1 : w / 2;
    double c = x + w / 2;
    Color glass = Tone.thin(Tone.mix(p.light(), p.high(), 0.2), 0.6);
    Color liquid = Tone.thin(dice.pick(p.accent(), p.second(), p.high(), p.at(0.4)), 0.88);
    Shape outline = vessel(new double[] {c, y, w, h}, neck, cone ? 0.62 : 0.98);
    e.fill(outline, glass);
    double level = y - h * dice.between(0.2, 0.52);
    e.inside(
        outline,
        in ->
            in.fill(
                box(x, level, w, y - level),
                Spray.across(Tone.light(liquid, 0.2), liquid, x, x + w)));
    e.line(outline, 3.5, Tone.thin(p.near(), 0.55));
    e.line(open(c - neck - 4, y - h, c + neck + 4, y - h), 5, Tone.thin(p.near(), 0.6));
    e.line(
        open(x + w * 0.24, y - h * 0.12, c - neck * 0.7, y - h * 0.5),
        4,
        Tone.thin(p.light(), 0.8));
    return w;
  }

  /** Its outline: middle, foot, width and height, half the neck's width, where the neck begins. */
  private static Shape vessel(double[] at, double neck, double shoulder) {
    double[] y = {at[1] - at[3], at[1] - at[3] * shoulder, at[1] - at[3] * 0.06, at[1]};
    double[] x = {neck, at[2] / 2, at[2] * 0.44};
    Path2D right = open(at[0] + x[0], y[0], at[0] + x[0], y[1], at[0] + x[1], y[2]);
    right.lineTo(at[0] + x[2], y[3]);
    Path2D whole = open(at[0] - x[2], y[3], at[0] - x[1], y[2], at[0] - x[0], y[1]);
    whole.lineTo(at[0] - x[0], y[0]);
    whole.append(right, true);
    whole.closePath();
    return whole;
  }

  private static void microscope(Easel easel, Place place) {
    Color ink = Tone.dark(easel.palette().near(), 0.15);
    easel.placed(
        place,
        e -> {
          e.fill(soft(-80, -22, 170, 24), ink);
          e.line(curve(50, -14, 86, -90, 60, -180, 10, -210), 22, ink);
          e.fill(soft(-78, -78, 116, 14), ink);
          e.placed(
              Place.at(-20, -150, 1).turned(-0.32),
              tube -> {
                tube.fill(soft(-20, -110, 40, 130), Spray.across(e.palette().far(), ink, -20, 20));
                tube.fill(soft(-14, -146, 28, 40), ink);
                tube.fill(soft(-12, 14, 24, 44), e.palette().accent());
              });
        });
  }
}
