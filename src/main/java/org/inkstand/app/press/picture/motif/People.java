package org.inkstand.app.press.picture.motif;

import static org.inkstand.app.press.picture.brush.Shapes.box;
import static org.inkstand.app.press.picture.brush.Shapes.curve;
import static org.inkstand.app.press.picture.brush.Shapes.disc;
import static org.inkstand.app.press.picture.brush.Shapes.open;
import static org.inkstand.app.press.picture.brush.Shapes.oval;
import static org.inkstand.app.press.picture.brush.Shapes.smooth;
import static org.inkstand.app.press.picture.brush.Shapes.soft;

import java.awt.Color;
import org.inkstand.app.press.picture.brush.Dice;
import org.inkstand.app.press.picture.brush.Easel;
import org.inkstand.app.press.picture.brush.Palette;
import org.inkstand.app.press.picture.brush.Place;
import org.inkstand.app.press.picture.brush.Tone;

/** Figures seen from some way off, standing at a point, 100 units high at scale 1. */
public final class People {

  private People() {}

  /** Somebody in a coat, walking or standing. */
  public static void figure(Easel easel, Place place, Color coat) {
    Dice dice = easel.dice();
    Palette p = easel.palette();
    double stride = dice.between(2, 14);
    boolean bag = dice.chance(0.35);
    boolean hat = dice.chance(0.25);
    Color skin = dice.pick(Tone.of(0xc58c6b), Tone.of(0x8d5a3c), Tone.of(0xe0b08c));
    Color dark = Tone.dark(p.near(), 0.1);
    easel.placed(
        dice.chance(0.5) ? place : place.mirrored(),
        e -> {
          e.line(open(-3, -46, -3 - stride, 0), 9, dark);
          e.line(open(4, -46, 4 + stride, 0), 9, dark);
          e.fill(smooth(-13, -80, 0, -86, 13, -80, 17, -40, 14, -30, -14, -30, -17, -40), coat);
          e.line(curve(11, -76, 19, -56, 14 + stride * 0.4, -40), 7, Tone.dark(coat, 0.15));
          e.fill(oval(0, -92, 7.5, 9), skin);
          e.fill(smooth(-8, -92, -7, -101, 2, -103, 8, -97, 3, -95, -3, -95), dark);
          if (hat) {
            e.fill(soft(-12, -101, 24, 4), p.accent());
            e.fill(soft(-7, -109, 14, 10), p.accent());
          }
          if (bag) {
            e.fill(soft(14 + stride * 0.2, -42, 15, 17), p.accent());
          }
        });
  }

  /** A figure in black only. */
  public static void shadow(Easel easel, Place place, Color ink) {
    double stride = easel.dice().between(2, 15);
    easel.placed(
        place,
        e -> {
          e.line(open(-3, -46, -3 - stride, 0), 9, ink);
          e.line(open(4, -46, 4 + stride, 0), 9, ink);
          e.fill(smooth(-13, -80, 0, -86, 13, -80, 15, -40, -15, -40), ink);
          e.fill(disc(0, -94, 8.5), ink);
        });
  }

  /** Some of them, along a line, each a little different. */
  public static void group(Easel easel, double[] area, int number) {
    Dice dice = easel.dice();
    Palette p = easel.palette();
    for (int i = 0; i < number; i++) {
      double depth = i / Math.max(1.0, number - 1);
      double y = area[1] + (area[3] - area[1]) * depth;
      double scale = area[4] + (area[5] - area[4]) * depth;
      Color coat =
          dice.pick(
              p.accent(),
              p.second(),
              p.at(0.8),
              p.at(0.5),
              Tone.mix(p.accent(), p.near(), 0.5),
              Tone.mix(p.low(), p.far(), 0.5));
      figure(easel, Place.at(dice.between(area[0], area[2]), y, scale), coat);
    }
  }

  /** Heads and shoulders of many, from behind, some with an arm up. */
  public static void crowd(Easel easel, double y, double size, Color ink) {
    Dice dice = easel.dice();
    for (double x = -size; x < 1_600 + size; x += size * dice.between(0.55, 0.95)) {
      double top = y + dice.between(-0.35, 0.35) * size;
      Color tone = Tone.mix(ink, easel.palette().far(), dice.between(0, 0.14));
      double arm = dice.chance(0.16) ? dice.pick(-1.0, 1.0) : 0;
      easel.placed(
          Place.at(x, top, size),
          e -> {
            e.fill(oval(0, 0, 0.24, 0.3), tone);
            e.fill(
                smooth(-0.5, 1.6, -0.45, 0.5, -0.12, 0.26, 0.12, 0.26, 0.45, 0.5, 0.5, 1.6), tone);
            e.fill(box(-0.5, 1, 1, 20), tone);
            if (arm != 0) {
              e.line(curve(arm * 0.4, 0.6, arm * 0.55, 0, arm * 0.4, -0.6), 0.15, tone);
            }
          });
    }
  }

  /** A figure in a boat or behind a desk: no legs. */
  public static void bust(Easel easel, Place place, Color coat) {
    Palette p = easel.palette();
    Color skin = easel.dice().pick(Tone.of(0xc58c6b), Tone.of(0x8d5a3c), Tone.of(0xe0b08c));
    easel.placed(
        place,
        e -> {
          e.fill(smooth(-16, -36, 0, -44, 16, -36, 20, 2, -20, 2), coat);
          e.fill(oval(0, -52, 8.5, 10), skin);
          e.fill(smooth(-9, -52, -8, -62, 2, -64, 9, -58, 3, -56), Tone.dark(p.near(), 0.1));
        });
  }
}
