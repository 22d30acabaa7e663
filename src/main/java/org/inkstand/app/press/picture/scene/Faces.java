package org.inkstand.app.press.picture.scene;

import static org.inkstand.app.press.picture.brush.Shapes.both;
import static org.inkstand.app.press.picture.brush.Shapes.box;
import static org.inkstand.app.press.picture.brush.Shapes.curve;
import static org.inkstand.app.press.picture.brush.Shapes.disc;
import static org.inkstand.app.press.picture.brush.Shapes.oval;
import static org.inkstand.app.press.picture.brush.Shapes.poly;
import static org.inkstand.app.press.picture.brush.Shapes.smooth;

import java.awt.Color;
import org.inkstand.app.press.picture.brush.Dice;
import org.inkstand.app.press.picture.brush.Easel;
import org.inkstand.app.press.picture.brush.Palette;
import org.inkstand.app.press.picture.brush.Spray;
import org.inkstand.app.press.picture.brush.Tone;

/** Somebody who does not exist, head and shoulders, cut from a few pieces of paper. */
final class Faces {

  private static final int[] SKINS = {0xf0c6a4, 0xdba97f, 0xb97f57, 0x8a5638, 0x5f3a28};
  private static final int[] HAIRS = {0x1e1a22, 0x3b2a22, 0x6b4327, 0xb98345, 0x9b9aa0, 0xe6e1d6};

  private Faces() {}

  static void paint(Easel e, double x) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Color skin = Tone.of(SKINS[dice.whole(0, SKINS.length - 1)]);
    Color hair = Tone.of(HAIRS[dice.whole(0, HAIRS.length - 1)]);
    Color coat = dice.pick(p.accent(), p.near(), p.at(0.6), Tone.mix(p.second(), p.near(), 0.3));
    int style = dice.whole(0, 4);
    if (style == 0) {
      e.fill(
          smooth(
              x - 190, 700, x - 235, 480, x - 180, 240, x, 160, x + 180, 240, x + 235, 480, x + 190,
              700, x, 760),
          Tone.dark(hair, 0.15));
    } else if (style == 1) {
      e.fill(disc(x, 170, 88), hair);
    }
    body(e, x, coat);
    head(e, x, skin);
    hair(e, x, new Color[] {hair, coat}, style);
    features(e, x, skin, hair);
  }

  private static void body(Easel e, double x, Color coat) {
    Palette p = e.palette();
    var shoulders =
        smooth(
            x - 430, 1_040, x - 400, 830, x - 220, 735, x - 70, 690, x + 70, 690, x + 220, 735,
            x + 400, 830, x + 430, 1_040);
    e.fill(
        shoulders, Spray.across(Tone.light(coat, 0.12), Tone.dark(coat, 0.25), x - 400, x + 420));
    e.fill(
        both(shoulders, poly(x + 60, 600, x + 500, 700, x + 500, 1_010, x + 190, 1_010)),
        Tone.thin(Tone.dark(coat, 0.5), 0.35));
    if (e.dice().chance(0.55)) {
      e.fill(poly(x - 84, 690, x, 860, x + 84, 690), Tone.mix(p.light(), p.low(), 0.2));
      e.fill(poly(x - 96, 684, x - 150, 760, x - 6, 880), Tone.dark(coat, 0.15));
      e.fill(poly(x + 96, 684, x + 150, 760, x + 6, 880), Tone.dark(coat, 0.3));
    } else {
      e.fill(
          smooth(x - 112, 700, x - 96, 640, x, 660, x + 96, 640, x + 112, 700, x, 748),
          Tone.mix(p.second(), coat, 0.25));
    }
  }

  private static void head(Easel e, double x, Color skin) {
    Color shade = Tone.mix(skin, e.palette().near(), 0.3);
    e.fill(poly(x - 62, 560, x + 62, 560, x + 78, 706, x, 752, x - 78, 706), shade);
    e.fill(oval(x - 158, 440, 26, 44), shade);
    e.fill(oval(x + 158, 440, 26, 44), Tone.dark(shade, 0.15));
    var face =
        smooth(
            x - 152, 390, x - 132, 270, x, 222, x + 132, 270, x + 152, 390, x + 132, 520, x + 58,
            622, x, 640, x - 58, 622, x - 132, 520);
    e.fill(face, Spray.across(Tone.light(skin, 0.14), skin, x - 150, x + 150));
    e.fill(
        both(
            face,
            smooth(
                x + 18, 200, x + 190, 200, x + 190, 660, x + 10, 660, x + 34, 540, x + 14, 470,
                x + 44, 380)),
        Tone.thin(shade, 0.75));
  }

  private static void hair(Easel e, double x, Color[] colours, int style) {
    Color hair = colours[0];
    Palette p = e.palette();
    switch (style) {
      case 0 ->
          e.fill(
              smooth(
                  x - 172, 430, x - 178, 260, x, 168, x + 178, 260, x + 172, 430, x + 128, 330,
                  x - 20, 268, x - 128, 340),
              hair);
      case 1 ->
          e.fill(
              smooth(
                  x - 164, 380, x - 160, 250, x, 186, x + 160, 250, x + 164, 380, x + 120, 296, x,
                  262, x - 120, 296),
              hair);
      case 2 -> {
        e.fill(
            smooth(
                x - 168, 400, x - 182, 250, x - 60, 160, x + 110, 166, x + 178, 270, x + 160, 400,
                x + 136, 310, x + 30, 292, x - 90, 250, x - 134, 320),
            hair);
        e.fill(smooth(x - 110, 230, x, 168, x + 120, 190, x + 20, 214), Tone.light(hair, 0.18));
      }
      case 3 -> {
        Color cap = colours[1].equals(p.accent()) ? p.second() : p.accent();
        e.fill(
            smooth(x - 168, 330, x - 150, 210, x, 150, x + 150, 210, x + 168, 330, x, 300),
            Spray.across(Tone.light(cap, 0.15), Tone.dark(cap, 0.3), x - 160, x + 160));
        e.fill(
            smooth(x - 178, 338, x, 286, x + 178, 338, x + 170, 366, x, 322, x - 170, 366),
            Tone.dark(cap, 0.25));
      }
      default -> {
        for (int i = 0; i < 22; i++) {
          double turn = Math.PI + Math.PI * i / 21.0;
          e.fill(disc(x + Math.cos(turn) * 150, 340 + Math.sin(turn) * 132, 52), hair);
        }
        e.fill(smooth(x - 140, 330, x, 200, x + 140, 330, x, 270), hair);
      }
    }
  }

  private static void features(Easel e, double x, Color skin, Color hair) {
    Dice dice = e.dice();
    Palette p = e.palette();
    Color line = Tone.mix(skin, p.near(), 0.72);
    Color brow = Tone.mix(hair, p.near(), 0.4);
    for (int side : new int[] {-1, 1}) {
      double ex = x + side * 64;
      e.line(curve(ex - 32, 384, ex, 370, ex + 32, 384), 9, brow);
      e.line(curve(ex - 22, 420, ex, 413, ex + 22, 420), 6, line);
      e.fill(disc(ex, 421, 9), line);
    }
    e.line(curve(x + 6, 420, x + 22, 486, x - 12, 502), 6, Tone.thin(line, 0.8));
    e.line(
        curve(x - 40, 560, x, 568, x + 40, dice.between(548, 562)),
        8,
        Tone.mix(line, p.accent(), 0.45));
    if (dice.chance(0.35)) {
      for (int side : new int[] {-1, 1}) {
        e.line(disc(x + side * 64, 422, 47), 8, p.near());
      }
      e.line(curve(x - 18, 416, x, 408, x + 18, 416), 8, p.near());
    }
    if (dice.chance(0.25)) {
      e.fill(
          smooth(
              x - 140, 470, x - 100, 540, x, 530, x + 100, 540, x + 140, 470, x + 120, 590, x, 680,
              x - 120, 590),
          hair);
      e.fill(box(x - 34, 556, 68, 9), Tone.mix(skin, p.accent(), 0.4));
    }
  }
}
