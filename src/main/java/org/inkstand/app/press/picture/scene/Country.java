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
import java.awt.geom.Path2D;
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

/** Open land. */
final class Country {

  private Country() {}

  static void fields(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 460);
    Skies.sun(e, dice.between(250, 1_350), dice.between(150, 320), 62);
    Skies.heap(e, dice.between(200, 1_400), 330, 120);
    Skies.clouds(e, 80, 330, 4);
    Land.ranges(e, 420, 470, 2);
    Color[] crops = {
      p.second(),
      p.at(0.35),
      Tone.mix(p.second(), p.accent(), 0.35),
      p.at(0.6),
      Tone.mix(p.second(), p.low(), 0.5)
    };
    double vanish = dice.between(500, 1_100);
    for (int i = 0; i < 9; i++) {
      Color crop = crops[(i * 2) % crops.length];
      double a = vanish + (i - 4.5) * 90;
      double b = vanish + (i - 4.5) * 560;
      e.fill(
          poly(a, 500, a + 92, 500, b + 562, 1_005, b, 1_005),
          Spray.down(Tone.mix(crop, p.low(), 0.4), Tone.dark(crop, 0.18), 500, 1_000));
      for (int k = 1; k < 6; k++) {
        e.line(open(a + k * 15, 502, b + k * 93, 1_005), 2.5, Tone.thin(Tone.dark(crop, 0.4), 0.4));
      }
    }
    for (int i = 0; i < 16; i++) {
      Plants.poplar(
          e,
          new double[] {i * 104 + dice.between(-30, 30), 512, dice.between(70, 120)},
          p.at(0.75));
    }
    double x = dice.between(250, 1_200);
    Houses.gabled(e, new double[] {x, 540, 150, 116}, Tone.mix(p.light(), p.low(), 0.4));
    Houses.gabled(e, new double[] {x + 130, 542, 210, 100}, p.accent());
    Plants.tree(e, x - 50, 548, 150);
    for (int i = 0; i < 6; i++) {
      bale(e, dice.between(60, 1_540), dice.between(640, 920));
    }
    Skies.birds(e, dice.between(300, 1_300), 260, 8);
  }

  private static void bale(Easel e, double x, double y) {
    double r = 16 + (y - 600) * 0.11;
    Color straw = Tone.mix(Tone.of(0xdcae4f), e.palette().light(), 0.25);
    e.fill(oval(x + r * 0.7, y + r * 0.9, r * 1.9, r * 0.28), Tone.thin(e.palette().near(), 0.35));
    e.fill(soft(x, y - r, r * 2, r * 2), Tone.dark(straw, 0.3));
    e.fill(disc(x + r * 0.2, y, r), straw);
    e.line(disc(x + r * 0.2, y, r * 0.6), 2, Tone.dark(straw, 0.25));
    e.line(disc(x + r * 0.2, y, r * 0.25), 2, Tone.dark(straw, 0.25));
  }

  static void desert(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 560);
    double sun = dice.between(350, 1_250);
    Skies.sun(e, sun, dice.between(240, 420), dice.between(90, 140));
    e.fill(Land.range(dice, 520, 60, 0.6), Spray.down(p.at(0.2), p.low(), 460, 620));
    Color sand = Tone.mix(p.low(), p.accent(), 0.18);
    for (int i = 0; i < 5; i++) {
      double t = i / 4.0;
      dune(
          e,
          new double[] {dice.between(200, 1_400), 520 + 80 * i, 560 + 90 * i},
          Tone.mix(sand, p.accent(), 0.1 + 0.35 * t));
      if (i == 2) {
        for (int k = 0; k < 6; k++) {
          camel(
              e,
              Place.at(420 + k * 92 + dice.between(-10, 10), 742 + k * 4, 0.62),
              Tone.dark(p.near(), 0.1));
        }
      }
    }
  }

  private static void dune(Easel e, double[] at, Color sand) {
    Dice dice = e.dice();
    Palette p = e.palette();
    double x = at[0];
    double y = at[1];
    double w = at[2];
    Path2D lit = new Path2D.Double();
    lit.moveTo(-20, y + 150);
    lit.curveTo(x - w * 0.7, y + 120, x - w * 0.4, y - 10, x, y);
    lit.curveTo(x + w * 0.35, y + 20, x + w * 0.7, y + 130, 1_640, y + 130);
    lit.lineTo(1_640, 1_010);
    lit.lineTo(-20, 1_010);
    lit.closePath();
    e.fill(lit, Spray.down(Tone.light(sand, 0.35), sand, y, y + 330));
    Path2D shade = new Path2D.Double();
    shade.moveTo(x, y);
    shade.curveTo(x + w * 0.35, y + 20, x + w * 0.7, y + 130, 1_640, y + 130);
    shade.lineTo(1_640, 1_010);
    shade.lineTo(x + w * 0.3, 1_010);
    shade.curveTo(x + w * 0.1, y + 260, x - w * dice.between(0.05, 0.25), y + 130, x, y);
    Color dark = Tone.mix(sand, p.near(), 0.42);
    e.fill(shade, Spray.down(dark, Tone.mix(sand, p.near(), 0.18), y, y + 380));
  }

  private static void camel(Easel easel, Place place, Color ink) {
    easel.placed(
        place,
        e -> {
          e.fill(
              smooth(-44, -50, -22, -62, -4, -88, 12, -62, 40, -58, 46, -44, 20, -34, -30, -34),
              ink);
          e.line(curve(42, -52, 58, -62, 62, -92, 76, -96), 9, ink);
          for (double x : new double[] {-36, -26, 28, 38}) {
            e.line(open(x, -44, x + 2, 0), 6, ink);
          }
        });
  }

  static void garden(Easel e) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Skies.open(e, 470);
    Skies.sun(e, dice.between(200, 1_400), 170, 56);
    for (int i = 0; i < 18; i++) {
      Plants.tree(e, dice.between(0, 1_600), dice.between(545, 570), dice.between(190, 330));
    }
    Land.ground(e, 550, Tone.mix(p.at(0.35), p.second(), 0.15));
    greenhouse(e, dice.between(250, 850), 566);
    Color path = Tone.mix(p.low(), p.second(), 0.25);
    double x = dice.between(650, 950);
    e.fill(
        smooth(
            x - 40, 550, x + 20, 640, x - 120, 780, x - 320, 1_030, x + 260, 1_030, x + 200, 800,
            x + 170, 640, x + 44, 550),
        Spray.down(path, Tone.dark(path, 0.25), 550, 1_000));
    for (int i = 0; i < 220; i++) {
      double t = Math.sqrt(i / 220.0);
      double y = 590 + 420 * t;
      double side =
          dice.chance(0.5)
              ? dice.between(-40, x - 130 - 220 * t)
              : dice.between(x + 130 + 200 * t, 1_640);
      flower(e, new double[] {side, y, 30 + 110 * t});
    }
    People.figure(e, Place.at(x - 60, 720, 1.5), p.accent());
  }

  private static void greenhouse(Easel e, double x, double y) {
    Palette p = e.palette();
    Color glass = Tone.thin(Tone.mix(p.light(), p.high(), 0.5), 0.92);
    e.fill(poly(x, y, x, y - 130, x + 170, y - 230, x + 340, y - 130, x + 340, y), glass);
    for (int i = 0; i <= 8; i++) {
      double gx = x + i * 42.5;
      e.line(open(gx, y, gx, y - 130, x + 170 + (gx - x - 170) * 0.25, y - 210), 4, p.light());
    }
    e.line(open(x, y - 130, x + 340, y - 130), 5, p.light());
    e.line(open(x, y - 65, x + 340, y - 65), 3, p.light());
    e.fill(box(x + 145, y - 110, 50, 110), Tone.thin(p.at(0.6), 0.5));
  }

  private static void flower(Easel e, double[] at) {
    Dice dice = e.dice();
    Palette p = e.palette();
    double h = at[2] * dice.between(0.6, 1.1);
    double lean = dice.bell() * h * 0.15;
    Color green = Tone.mix(p.near(), p.far(), dice.between(0.1, 0.5));
    e.line(
        curve(at[0], at[1], at[0] + lean * 0.3, at[1] - h * 0.5, at[0] + lean, at[1] - h),
        h * 0.035,
        green);
    e.fill(oval(at[0] + h * 0.1, at[1] - h * 0.35, h * 0.14, h * 0.05), green);
    e.fill(oval(at[0] - h * 0.1, at[1] - h * 0.25, h * 0.14, h * 0.05), Tone.light(green, 0.15));
    Color petal =
        dice.pick(p.accent(), p.second(), p.light(), Tone.mix(p.accent(), p.light(), 0.45));
    for (int i = 0; i < 6; i++) {
      double turn = i * Math.PI / 3 + lean;
      e.fill(
          disc(
              at[0] + lean + Math.cos(turn) * h * 0.085,
              at[1] - h + Math.sin(turn) * h * 0.07,
              h * 0.07),
          petal);
    }
    e.fill(disc(at[0] + lean, at[1] - h, h * 0.05), Tone.dark(p.second(), 0.25));
  }
}
