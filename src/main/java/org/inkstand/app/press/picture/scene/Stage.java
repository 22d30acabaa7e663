package org.inkstand.app.press.picture.scene;

import static org.inkstand.app.press.picture.brush.Shapes.box;
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
import org.inkstand.app.press.picture.motif.People;

/** Where many watch a few, and what is drawn rather than seen. */
final class Stage {

  private Stage() {}

  static void stadium(Easel e) {
    Palette p = e.palette();
    e.ground(Spray.down(Tone.dark(p.high(), 0.15), p.low(), 0, 480));
    for (double x : new double[] {150, 1_450}) {
      e.line(open(x, 520, x, 110), 12, p.near());
      for (int i = 0; i < 12; i++) {
        double lx = x - 54 + i % 4 * 36;
        double ly = 70 + i / 4 * 32;
        e.glow(lx, ly, 120, Tone.thin(p.light(), 0.22));
        e.fill(disc(lx, ly, 12), p.light());
      }
    }
    seats(e);
    pitch(e);
    Color chalk = Tone.thin(p.light(), 0.85);
    e.line(oval(800, 760, 250, 78), 6, chalk);
    e.line(open(800, 590, 800, 1_005), 6, chalk);
    players(e);
  }

  private static void seats(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Color stand = Tone.mix(p.near(), p.far(), 0.25);
    e.fill(
        poly(-10, 330, 300, 290, 1_300, 290, 1_610, 330, 1_610, 600, -10, 600),
        Spray.down(Tone.mix(stand, p.near(), 0.4), stand, 290, 600));
    for (int row = 0; row < 13; row++) {
      double y = 345 + row * 17;
      for (double x = -10; x < 1_610; x += dice.between(11, 22)) {
        Color shirt = dice.pick(p.accent(), p.accent(), p.second(), p.light(), p.low(), p.at(0.5));
        e.fill(
            disc(x, y + dice.between(-3, 3) - 14 * Math.sin(Math.PI * x / 1_600), 5 + row * 0.25),
            Tone.mix(shirt, p.near(), 0.12));
      }
    }
    e.fill(
        poly(
            -10, 292, 300, 250, 1_300, 250, 1_610, 292, 1_610, 322, 1_300, 284, 300, 284, -10, 322),
        p.near());
  }

  private static void pitch(Easel e) {
    Palette p = e.palette();
    Color grass = Tone.mix(Tone.of(0x5f9150), p.near(), p.dark() ? 0.35 : 0.12);
    for (int i = 0; i < 10; i++) {
      double a = 800 + (i - 5) * 210;
      double b = 800 + (i - 5) * 400;
      Color stripe = i % 2 == 0 ? grass : Tone.light(grass, 0.12);
      e.fill(
          poly(a, 576, a + 211, 576, b + 401, 1_005, b, 1_005),
          Spray.down(Tone.light(stripe, 0.1), Tone.dark(stripe, 0.2), 576, 1_000));
    }
    e.fill(box(-2, 560, 1_604, 22), p.accent());
  }

  private static void players(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    for (int i = 0; i < 9; i++) {
      double y = 660 + i * 34;
      double x = dice.between(120, 1_480);
      double size = 0.85 + i * 0.16;
      e.fill(oval(x + 20 * size, y + 4, 40 * size, 7 * size), Tone.thin(p.near(), 0.35));
      runner(
          e,
          dice.chance(0.5) ? Place.at(x, y, size) : Place.at(x, y, size).mirrored(),
          i % 2 == 0 ? p.accent() : p.light());
    }
    double x = dice.between(500, 1_100);
    e.fill(oval(x + 12, 912, 24, 6), Tone.thin(p.near(), 0.4));
    e.fill(disc(x, 894, 17), p.light());
    e.fill(disc(x + 3, 897, 6), p.near());
  }

  private static void runner(Easel easel, Place place, Color shirt) {
    Palette p = easel.palette();
    Color skin = easel.dice().pick(Tone.of(0xc58c6b), Tone.of(0x8d5a3c), Tone.of(0xe0b08c));
    easel.placed(
        place,
        e -> {
          e.line(curve(-2, -44, 18, -30, 12, -6), 9, skin);
          e.line(curve(-2, -44, -14, -24, -34, -18), 9, skin);
          e.fill(smooth(-12, -52, 10, -52, 16, -34, 2, -30, -14, -34), p.near());
          e.fill(smooth(-8, -84, 8, -88, 16, -76, 10, -46, -11, -46), shirt);
          e.line(curve(10, -80, 26, -68, 34, -78), 7, skin);
          e.line(curve(-6, -80, -22, -66, -14, -52), 7, skin);
          e.fill(oval(8, -97, 8, 10), skin);
          e.fill(smooth(0, -98, 2, -108, 12, -109, 15, -102, 6, -102), p.near());
        });
  }

  static void concert(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    e.ground(Spray.down(Tone.dark(p.near(), 0.3), Tone.mix(p.high(), p.accent(), 0.35), 0, 760));
    Color[] beams = {p.accent(), p.second(), p.light(), p.low()};
    for (int i = 0; i < 9; i++) {
      double x = 160 + i * 160;
      double aim = x + dice.between(-420, 420);
      Color beam = beams[i % beams.length];
      e.fill(
          poly(x - 8, 60, x + 8, 60, aim + 120, 800, aim - 120, 800),
          Spray.down(Tone.thin(beam, 0.62), Tone.thin(beam, 0.03), 60, 800).rough(0.3));
    }
    e.fill(box(-2, 34, 1_604, 16), Tone.dark(p.near(), 0.5));
    for (int i = 0; i < 9; i++) {
      e.fill(box(142 + i * 160, 40, 36, 34), Tone.dark(p.near(), 0.5));
      e.glow(160 + i * 160, 74, 60, Tone.thin(beams[i % beams.length], 0.9));
    }
    e.fill(
        box(-2, 700, 1_604, 60),
        Spray.down(Tone.mix(p.accent(), p.near(), 0.6), p.near(), 700, 760));
    e.glow(800, 640, 460, Tone.thin(p.light(), 0.5));
    Color ink = Tone.dark(p.near(), 0.4);
    if (dice.chance(0.5)) {
      band(e, ink);
    } else {
      orchestra(e, ink);
    }
    for (int i = 0; i < 3; i++) {
      People.crowd(
          e,
          760 + i * 80,
          62 + i * 26,
          Tone.dark(Tone.mix(p.near(), p.high(), 0.25 - i * 0.1), 0.2 + i * 0.15));
    }
  }

  private static void band(Easel e, Color ink) {
    Dice dice = e.dice();
    for (int i = 0; i < 4; i++) {
      double x = 380 + i * 280 + dice.between(-40, 40);
      double size = i == 1 ? 2.5 : 2.1;
      People.shadow(e, Place.at(x, 706, size), ink);
      e.line(open(x - 60 * dice.pick(-1, 1), 560, x + 40, 610), 14, ink);
      e.line(open(x + 70, 706, x + 70, 520, x + 36, 508), 5, ink);
    }
    e.fill(oval(1_330, 650, 70, 66), ink);
    e.line(open(1_250, 700, 1_250, 540), 5, ink);
    e.fill(oval(1_250, 540, 60, 7), ink);
  }

  private static void orchestra(Easel e, Color ink) {
    for (int row = 0; row < 3; row++) {
      for (int i = 0; i < 13 - row * 2; i++) {
        double x = 800 + (i - (12 - row * 2) / 2.0) * 112;
        double y = 640 + row * 34;
        People.shadow(e, Place.at(x, y + 40, 1.1 + row * 0.12), ink);
        e.line(curve(x - 34, y - 4, x, y - 20, x + 40, y - 44), 6, ink);
      }
    }
    People.shadow(e, Place.at(800, 716, 2.6), Tone.dark(ink, 0.5));
    e.line(curve(826, 530, 880, 500, 930, 430), 11, Tone.dark(ink, 0.5));
    e.line(open(930, 430, 975, 372), 4, e.palette().light());
  }

  static void portrait(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Color back =
        dice.pick(
            p.high(),
            Tone.mix(p.second(), p.low(), 0.35),
            Tone.mix(p.accent(), p.low(), 0.45),
            p.far());
    e.ground(Spray.down(Tone.light(back, 0.1), Tone.mix(back, p.low(), 0.55), 0, 1_000));
    double cx = dice.between(640, 960);
    if (dice.chance(0.5)) {
      e.fill(
          disc(cx + dice.between(-160, 160), dice.between(360, 460), dice.between(330, 420)),
          Tone.mix(p.light(), p.second(), 0.35));
    } else {
      for (int i = 0; i < 12; i++) {
        e.fill(box(i * 140 - 20, 0, 62, 1_000), Tone.thin(p.light(), 0.2));
      }
    }
    Faces.paint(e, cx);
  }

  static void chart(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    e.ground(Spray.down(Tone.mix(p.low(), p.light(), 0.5), p.low(), 0, 1_000));
    for (int i = 0; i <= 8; i++) {
      e.line(open(130, 150 + i * 88, 1_490, 150 + i * 88), 2.5, Tone.thin(p.far(), 0.6));
    }
    double drift = dice.pick(-1.0, 1.0);
    int number = 14;
    double[] xy = new double[number * 2];
    Path2D area = new Path2D.Double();
    area.moveTo(170, 854);
    for (int i = 0; i < number; i++) {
      double t = i / (number - 1.0);
      double y = 520 - drift * 230 * (t - 0.5) + dice.bell() * 75;
      double h = (854 - y) * dice.between(0.5, 0.75);
      double x = 170 + i * 98;
      Color bar = i == number - 1 ? p.accent() : Tone.mix(p.far(), p.high(), 0.3 + 0.3 * t);
      e.fill(
          box(x - 27, 854 - h, 54, h), Spray.down(bar, Tone.mix(bar, p.low(), 0.35), 854 - h, 900));
      e.fill(box(x + 15, 854 - h, 12, h), Tone.thin(p.near(), 0.18));
      xy[2 * i] = x;
      xy[2 * i + 1] = y;
      area.lineTo(x, y);
    }
    area.lineTo(170 + (number - 1) * 98, 854);
    area.closePath();
    e.fill(area, Spray.down(Tone.thin(p.second(), 0.5), Tone.thin(p.second(), 0.02), 250, 854));
    e.line(curve(xy), 11, p.accent());
    for (int i = 0; i < number; i++) {
      e.fill(disc(xy[2 * i], xy[2 * i + 1], 15), p.light());
      e.line(disc(xy[2 * i], xy[2 * i + 1], 15), 6, p.accent());
    }
    e.line(open(130, 858, 1_490, 858), 8, p.near());
    coins(e, dice.between(220, 1_050));
  }

  private static void coins(Easel e, double x) {
    Palette p = e.palette();
    for (int stack = 0; stack < 3; stack++) {
      int height = e.dice().whole(2, 7);
      for (int i = 0; i < height; i++) {
        double y = 930 - i * 19;
        double cx = x + stack * 150 + e.dice().bell() * 4;
        e.fill(oval(cx, y + 8, 62, 20), Tone.mix(p.second(), p.near(), 0.5));
        e.fill(
            oval(cx, y, 62, 20),
            Spray.across(Tone.light(p.second(), 0.35), p.second(), cx - 60, cx + 60));
        e.line(oval(cx, y, 46, 13), 2.5, Tone.mix(p.second(), p.near(), 0.3));
      }
    }
    People.figure(e, Place.at(x + 420, 948, 2), p.at(0.75));
  }
}
