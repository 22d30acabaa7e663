package org.inkstand.app.press.picture.scene;

import static org.inkstand.app.press.picture.brush.Shapes.box;
import static org.inkstand.app.press.picture.brush.Shapes.disc;
import static org.inkstand.app.press.picture.brush.Shapes.open;
import static org.inkstand.app.press.picture.brush.Shapes.poly;
import static org.inkstand.app.press.picture.brush.Shapes.smooth;

import java.awt.Color;
import org.inkstand.app.press.picture.brush.Dice;
import org.inkstand.app.press.picture.brush.Easel;
import org.inkstand.app.press.picture.brush.Palette;
import org.inkstand.app.press.picture.brush.Place;
import org.inkstand.app.press.picture.brush.Spray;
import org.inkstand.app.press.picture.brush.Tone;
import org.inkstand.app.press.picture.motif.Houses;
import org.inkstand.app.press.picture.motif.Land;
import org.inkstand.app.press.picture.motif.Skies;
import org.inkstand.app.press.picture.motif.Water;

/** Where the land ends. */
final class Shore {

  private Shore() {}

  static void harbour(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    double quay = 560;
    Skies.open(e, quay);
    double sun = dice.between(250, 1_350);
    Skies.sun(e, sun, dice.between(180, 380), dice.between(46, 90));
    Skies.clouds(e, 90, 380, 5);
    e.fill(Land.range(dice, quay - 50, 45, 0.1), Spray.down(p.at(0.05), p.at(0.25), 440, quay));
    for (int i = 0; i < 3; i++) {
      crane(e, Place.at(dice.between(80, 1_500), quay + 2, dice.between(0.75, 1.25)), p.at(0.45));
    }
    for (double x = 0; x < 1_600; x += dice.between(90, 170)) {
      double h = dice.between(36, 84);
      Houses.block(
          e, new double[] {x, quay, dice.between(70, 150), h}, p.at(dice.between(0.3, 0.5)));
    }
    Water.freighter(
        e, Place.at(dice.between(500, 1_100), quay + 26, dice.between(0.9, 1.15)), p.at(0.75));
    Water.surface(e, quay + 34);
    Water.road(e, sun, quay + 36, Tone.mix(p.light(), p.second(), 0.3));
    Water.glints(e, quay + 40, 90);
    for (int i = 0; i < 4; i++) {
      double depth = i / 3.0;
      double y = 670 + depth * 230;
      Color hull =
          dice.pick(p.accent(), p.second(), p.at(0.7), Tone.mix(p.near(), p.accent(), 0.4));
      double x = dice.between(120 + i * 90, 1_480);
      double scale = 0.6 + depth * 1.1;
      Water.mirror(e, new double[] {x - 90 * scale, y + 6, 180 * scale, 90 * scale}, hull);
      Place place = Place.at(x, y, scale);
      Water.boat(e, dice.chance(0.5) ? place : place.mirrored(), hull);
    }
    Skies.birds(e, dice.between(300, 1_300), 260, 9);
  }

  private static void crane(Easel easel, Place place, Color steel) {
    easel.placed(
        place,
        e -> {
          e.line(open(-60, 0, -30, -250, 40, -250, 70, 0), 9, steel);
          e.line(open(-48, -110, 56, -110), 6, steel);
          e.line(open(-48, -110, 40, -250), 4, steel);
          e.line(open(56, -110, -30, -250), 4, steel);
          e.line(open(-120, -262, 260, -262), 10, steel);
          e.line(open(5, -250, 5, -345), 8, steel);
          e.line(open(5, -345, 250, -264), 3, steel);
          e.line(open(5, -345, -112, -264), 3, steel);
          e.fill(box(-14, -290, 42, 36), steel);
          e.line(open(180, -260, 180, -160), 2.5, steel);
          e.fill(box(160, -162, 40, 22), e.palette().accent());
        });
  }

  static void sea(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    double horizon = dice.between(420, 540);
    Skies.open(e, horizon);
    double sun = dice.between(300, 1_300);
    Skies.sun(e, sun, horizon - dice.between(40, 240), dice.between(60, 110));
    Skies.heap(e, dice.between(200, 1_400), horizon - 60, dice.between(110, 190));
    Skies.clouds(e, 60, horizon - 120, 6);
    Water.surface(e, horizon);
    Water.road(e, sun, horizon, p.light());
    if (dice.chance(0.6)) {
      Water.freighter(e, Place.at(dice.between(300, 1_300), horizon + 8, 0.42), p.at(0.7));
    }
    for (int i = 0; i < 5; i++) {
      double t = i / 4.0;
      Color tone = Tone.mix(Tone.mix(p.high(), p.far(), 0.4), p.near(), 0.15 + 0.6 * t);
      if (i == 2) {
        Water.sail(
            e,
            Place.at(dice.between(250, 1_350), horizon + 130, dice.between(0.9, 1.4)),
            dice.pick(p.accent(), p.light()));
      }
      Water.waves(e, horizon + 70 + t * t * 380, 16 + 62 * t, tone);
    }
    Skies.birds(e, dice.between(300, 1_300), horizon - 160, 7);
  }

  static void lighthouse(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    double horizon = 640;
    Skies.open(e, horizon);
    if (p.dark()) {
      Skies.stars(e, 520, 160);
    }
    Skies.clouds(e, 120, 520, 7);
    double x = dice.between(950, 1_250);
    double top = dice.between(170, 240);
    beam(e, x, top);
    Water.surface(e, horizon);
    Water.glints(e, horizon, 60);
    for (int i = 0; i < 3; i++) {
      Water.waves(
          e, horizon + 90 + i * 100, 22 + i * 16, Tone.mix(p.high(), p.near(), 0.3 + i * 0.2));
    }
    Color rock = Tone.mix(p.near(), p.far(), 0.2);
    e.fill(
        smooth(
            x - 520, 1_020, x - 380, 880, x - 270, 800, x - 190, 690, x - 90, 650, x + 100, 640,
            x + 220, 660, x + 420, 620, 1_700, 600, 1_720, 1_030),
        Spray.down(Tone.mix(rock, p.low(), 0.3), Tone.dark(rock, 0.3), 620, 980));
    e.fill(
        smooth(x - 300, 1_020, x - 160, 860, x - 20, 780, x + 120, 880, x + 300, 1_020),
        Tone.thin(Tone.dark(rock, 0.4), 0.6));
    Houses.gabled(e, new double[] {x + 90, 652, 150, 120}, Tone.mix(p.light(), p.low(), 0.4));
    tower(e, x, top);
    Skies.birds(e, x - 400, 420, 8);
  }

  private static void beam(Easel e, double x, double top) {
    Palette p = e.palette();
    double strength = p.dark() ? 0.5 : 0.28;
    e.fill(
        poly(x, top, -40, top - 170, -40, top + 130),
        Spray.across(Tone.thin(p.light(), strength), Tone.thin(p.light(), 0.02), x, 0).rough(0.3));
    e.glow(x, top, 230, Tone.thin(p.light(), 0.8));
  }

  private static void tower(Easel e, double x, double top) {
    Palette p = e.palette();
    double foot = 655;
    for (int i = 0; i < 6; i++) {
      double a = i / 6.0;
      double b = (i + 1) / 6.0;
      double wa = 34 + 26 * a;
      double wb = 34 + 26 * b;
      double ya = top + 40 + (foot - top - 40) * a;
      double yb = top + 40 + (foot - top - 40) * b;
      Color band = i % 2 == 0 ? Tone.mix(p.light(), p.low(), 0.2) : p.accent();
      e.fill(
          poly(x - wa, ya, x + wa, ya, x + wb, yb + 1, x - wb, yb + 1),
          Spray.across(band, Tone.mix(band, p.near(), 0.6), x - 30, x + 66));
    }
    e.fill(box(x - 48, top + 30, 96, 12), p.near());
    e.fill(box(x - 26, top - 26, 52, 58), Tone.mix(p.light(), p.second(), 0.4));
    e.line(open(x - 9, top - 26, x - 9, top + 30), 3, p.near());
    e.line(open(x + 9, top - 26, x + 9, top + 30), 3, p.near());
    e.fill(poly(x - 38, top - 24, x, top - 74, x + 38, top - 24), p.near());
    e.fill(disc(x, top + 2, 15), p.light());
  }

  static void storm(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    e.ground(Spray.down(Tone.dark(p.high(), 0.35), p.low(), 0, 620));
    for (int i = 0; i < 9; i++) {
      Color cloud = Tone.mix(Tone.dark(p.high(), 0.35), p.far(), i / 11.0);
      double[] at = {dice.between(-50, 1_650), 200 + i * 26, dice.between(240, 420)};
      Skies.billow(e, at, cloud);
    }
    lightning(e, dice.between(250, 1_350));
    Skies.rain(e, 420, -0.45);
    for (int i = 0; i < 4; i++) {
      if (i == 1) {
        Water.boat(
            e,
            Place.at(dice.between(400, 1_200), 700, 1.15).turned(dice.between(-0.3, -0.12)),
            p.accent());
      }
      Water.waves(e, 640 + i * 105, 52 + i * 26, Tone.mix(p.far(), p.near(), 0.25 + i * 0.23));
    }
    Skies.rain(e, 160, -0.45);
  }

  private static void lightning(Easel e, double x) {
    Dice dice = e.dice();
    Color light = e.palette().light();
    e.glow(x, 280, 420, Tone.thin(light, 0.55));
    double px = x;
    double py = 120;
    while (py < 610) {
      double nx = px + dice.between(-48, 48);
      double ny = py + dice.between(30, 70);
      e.line(open(px, py, nx, ny), 7 - py / 130, light);
      if (dice.chance(0.35)) {
        e.line(open(nx, ny, nx + dice.between(-90, 90), ny + dice.between(40, 90)), 2, light);
      }
      px = nx;
      py = ny;
    }
  }
}
