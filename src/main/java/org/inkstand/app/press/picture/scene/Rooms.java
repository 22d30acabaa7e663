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
import org.inkstand.app.press.picture.motif.Land;
import org.inkstand.app.press.picture.motif.People;

/** Rooms in which somebody works, reads, looks or cooks. */
final class Rooms {

  private Rooms() {}

  static void library(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Color wood = Tone.mix(Tone.of(0x6b4330), p.near(), 0.35);
    e.ground(Spray.down(Tone.mix(wood, p.near(), 0.3), wood, 0, 800));
    for (int row = 0; row < 4; row++) {
      double y = 190 + row * 172;
      for (double x = 20; x < 1_580; ) {
        x = book(e, x, y, 128);
      }
      e.fill(box(-2, y, 1_604, 20), Spray.down(Tone.light(wood, 0.25), wood, y, y + 20));
    }
    for (int i = 0; i < 4; i++) {
      double x = 10 + i * 524;
      e.fill(
          box(x - 24, -2, 32, 730),
          Spray.across(Tone.light(wood, 0.22), Tone.dark(wood, 0.2), x - 24, x + 8));
    }
    e.fill(
        box(-2, 724, 1_604, 280),
        Spray.down(Tone.mix(wood, p.low(), 0.35), Tone.dark(wood, 0.2), 724, 1_000));
    ladder(e, dice.between(180, 420));
    double x = dice.between(850, 1_150);
    e.glow(x, 690, 520, Tone.thin(p.light(), 0.6));
    reader(e, x);
  }

  /** One book or a gap, and where the next one stands. */
  private static double book(Easel e, double x, double foot, double height) {
    Dice dice = e.dice();
    Palette p = e.palette();
    if (dice.chance(0.05)) {
      return x + dice.between(20, 60);
    }
    double w = dice.between(14, 38);
    double h = height * dice.between(0.66, 1);
    Color[] cloths = {
      p.accent(),
      p.second(),
      p.far(),
      p.low(),
      p.at(0.45),
      p.high(),
      Tone.mix(p.accent(), p.near(), 0.45)
    };
    Color cloth =
        Tone.mix(cloths[dice.whole(0, cloths.length - 1)], p.near(), dice.between(0.1, 0.4));
    e.fill(
        box(x, foot - h, w - 2, h),
        Spray.across(Tone.light(cloth, 0.15), Tone.dark(cloth, 0.18), x, x + w));
    Color gilt = Tone.thin(p.light(), 0.55);
    e.fill(box(x + 2, foot - h * 0.86, w - 6, 4), gilt);
    if (dice.chance(0.6)) {
      e.fill(box(x + 2, foot - h * 0.3, w - 6, dice.between(4, 12)), gilt);
    }
    return x + w;
  }

  private static void ladder(Easel e, double x) {
    Palette p = e.palette();
    Color wood = Tone.mix(p.low(), p.second(), 0.4);
    e.line(open(x, 900, x + 130, 20), 13, wood);
    e.line(open(x + 110, 910, x + 230, 20), 13, Tone.dark(wood, 0.15));
    for (int i = 1; i < 9; i++) {
      double t = i / 9.0;
      e.line(
          open(x + 130 * t, 900 - 880 * t, x + 110 + 120 * t, 910 - 890 * t),
          9,
          Tone.dark(wood, 0.1));
    }
  }

  private static void reader(Easel e, double x) {
    Palette p = e.palette();
    Color top = Tone.mix(p.second(), p.near(), 0.45);
    People.bust(e, Place.at(x, 848, 3.6), p.accent());
    e.fill(
        smooth(x - 330, 850, x, 838, x + 340, 850, x + 360, 876, x - 350, 876),
        Spray.down(Tone.light(top, 0.2), Tone.dark(top, 0.2), 840, 880));
    e.fill(poly(x - 290, 876, x - 270, 1_005, x - 235, 1_005, x - 245, 876), Tone.dark(top, 0.3));
    e.fill(poly(x + 290, 876, x + 270, 1_005, x + 235, 1_005, x + 245, 876), Tone.dark(top, 0.3));
    e.fill(
        smooth(
            x - 92, 842, x - 46, 822, x, 838, x + 46, 822, x + 92, 842, x + 46, 846, x, 856, x - 46,
            846),
        p.light());
    e.line(open(x + 200, 846, x + 200, 700), 8, p.near());
    e.fill(
        poly(x + 130, 712, x + 168, 640, x + 232, 640, x + 270, 712),
        Tone.mix(p.light(), p.accent(), 0.25));
    for (int i = 0; i < 4; i++) {
      e.fill(
          box(x - 250 + (i % 2) * 8, 826 - i * 20, 120, 18),
          Tone.mix(p.accent(), p.far(), i * 0.3));
    }
  }

  static void museum(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Color wall = Tone.mix(p.low(), p.light(), 0.45);
    e.ground(Spray.down(Tone.mix(wall, p.far(), 0.35), wall, 0, 720));
    for (int i = 0; i < 5; i++) {
      double x = 120 + i * 300;
      e.fill(poly(x, 0, x + 180, 0, x + 60, 60, x - 40, 60), p.light());
      e.fill(
          poly(x - 30, 60, x + 60, 60, x + 190, 720, x - 170, 720),
          Spray.down(Tone.thin(p.light(), 0.5), Tone.thin(p.light(), 0), 60, 720).rough(0.25));
    }
    double x = 90;
    while (x < 1_400) {
      double w = dice.between(220, 430);
      double h = dice.between(200, 360);
      canvas(e, new double[] {x, 400 - h / 2, Math.min(w, 1_540 - x), h});
      x += w + dice.between(60, 110);
    }
    Color floor = Tone.mix(p.second(), p.near(), 0.35);
    e.fill(
        box(-2, 712, 1_604, 292),
        Spray.down(Tone.mix(floor, p.low(), 0.45), Tone.dark(floor, 0.1), 712, 1_000));
    for (int i = -6; i < 8; i++) {
      e.line(open(800 + i * 160, 714, 800 + i * 420, 1_005), 2, Tone.thin(p.near(), 0.3));
    }
    e.fill(box(-2, 700, 1_604, 14), p.light());
    e.fill(soft(560, 858, 420, 34), p.near());
    e.line(open(610, 890, 600, 950), 10, p.near());
    e.line(open(930, 890, 940, 950), 10, p.near());
    People.group(e, new double[] {160, 800, 1_450, 950, 2, 2.9}, 5);
  }

  private static void canvas(Easel e, double[] at) {
    Dice dice = e.dice();
    Palette p = e.palette();
    double x = at[0];
    double y = at[1];
    double w = at[2];
    double h = at[3];
    e.fill(box(x - 6, y + 4, w + 26, h + 20), Tone.thin(p.near(), 0.25));
    e.fill(box(x - 12, y - 12, w + 24, h + 24), Tone.mix(p.second(), p.near(), 0.4));
    Color[] inks = {p.accent(), p.second(), p.high(), p.far(), p.near(), p.light()};
    e.fill(
        box(x, y, w, h),
        Spray.down(
            Tone.mix(inks[dice.whole(0, 5)], p.low(), 0.5),
            Tone.mix(inks[dice.whole(0, 5)], p.low(), 0.2),
            y,
            y + h));
    int style = dice.whole(0, 2);
    e.inside(
        box(x, y, w, h),
        in -> {
          for (int i = 0; i < 6; i++) {
            piece(in, at, inks[dice.whole(0, 5)], style * 10 + i);
          }
        });
  }

  /** One piece of a painting: discs, boxes or hills, and which of them in order. */
  private static void piece(Easel in, double[] at, Color ink, int which) {
    Dice dice = in.dice();
    double w = at[2];
    double h = at[3];
    double x = at[0] + dice.between(0, w);
    double y = at[1] + dice.between(0, h);
    int order = which % 10;
    switch (which / 10) {
      case 0 -> in.fill(disc(x, y, h * dice.between(0.1, 0.32)), ink);
      case 1 -> {
        double wide = w * dice.between(0.15, 0.5);
        in.fill(box(x - w * 0.2, y - h * 0.15, wide, h * dice.between(0.1, 0.4)), ink);
      }
      default ->
          in.fill(
              Land.range(dice, at[1] + h * (0.35 + order * 0.13), h * 0.12, 0.2),
              Tone.mix(ink, in.palette().near(), order * 0.1));
    }
  }
}
