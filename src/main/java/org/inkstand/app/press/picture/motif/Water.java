package org.inkstand.app.press.picture.motif;

import static org.inkstand.app.press.picture.brush.Shapes.box;
import static org.inkstand.app.press.picture.brush.Shapes.open;
import static org.inkstand.app.press.picture.brush.Shapes.poly;

import java.awt.Color;
import java.awt.geom.Path2D;
import org.inkstand.app.press.picture.brush.Dice;
import org.inkstand.app.press.picture.brush.Easel;
import org.inkstand.app.press.picture.brush.Palette;
import org.inkstand.app.press.picture.brush.Place;
import org.inkstand.app.press.picture.brush.Spray;
import org.inkstand.app.press.picture.brush.Tone;

/** Water and what floats on it. */
public final class Water {

  private Water() {}

  /** Still water from a shore line down to the edge of the picture. */
  public static void surface(Easel easel, double shore) {
    Palette p = easel.palette();
    Color bright = Tone.mix(p.low(), p.high(), 0.25);
    Color deep = Tone.mix(p.high(), p.near(), 0.45);
    easel.fill(box(-2, shore, 1_604, 1_004 - shore), Spray.down(bright, deep, shore, 1_000));
  }

  /** Strokes of light, wider towards the viewer. */
  public static void glints(Easel easel, double shore, int number) {
    Dice dice = easel.dice();
    Palette p = easel.palette();
    for (int i = 0; i < number; i++) {
      double t = Math.pow(dice.between(0, 1), 1.6);
      double y = shore + 6 + (1_000 - shore) * t;
      double half = dice.between(8, 34) * (0.4 + 2.2 * t);
      double x = dice.between(0, 1_600);
      Color tone = dice.chance(0.6) ? p.light() : Tone.mix(p.high(), p.near(), 0.6);
      easel.line(open(x - half, y, x + half, y), 1.5 + 3 * t, Tone.thin(tone, 0.3));
    }
  }

  /** The road of light below the sun or a lamp. */
  public static void road(Easel easel, double x, double shore, Color light) {
    Dice dice = easel.dice();
    for (int i = 0; i < 46; i++) {
      double t = i / 45.0;
      double y = shore + 4 + (990 - shore) * t;
      double half = (10 + 60 * t) * dice.between(0.25, 1);
      double shift = dice.bell() * (10 + 26 * t);
      easel.line(
          open(x + shift - half, y, x + shift + half, y),
          2 + 4 * t,
          Tone.thin(light, 0.75 - 0.4 * t));
    }
  }

  /** Something upright seen again in the water: strips that the ripples break. */
  public static void mirror(Easel easel, double[] box, Color colour) {
    Dice dice = easel.dice();
    double strip = 7;
    for (double y = 0; y < box[3]; y += strip) {
      double t = y / box[3];
      double wave = dice.bell() * (2 + 10 * t);
      double inset = box[2] * 0.12 * t * dice.between(0, 1);
      easel.fill(
          box(box[0] + wave + inset, box[1] + y, box[2] - 2 * inset, strip * (1 - 0.45 * t)),
          Tone.thin(colour, 0.6 * (1 - t)));
    }
  }

  /** A row of waves with white crests, rolling to the left. */
  public static void waves(Easel easel, double y, double size, Color colour) {
    Dice dice = easel.dice();
    Path2D foam = new Path2D.Double();
    Path2D crest = new Path2D.Double();
    Path2D swell = new Path2D.Double();
    double x = -dice.between(0, size * 3);
    crest.moveTo(x, y);
    while (x < 1_640) {
      double length = size * dice.between(2.2, 3.6);
      double rise = size * dice.between(0.5, 1);
      double tip = x + length * 0.72;
      double top = y - rise;
      crest.curveTo(x + length * 0.35, y + size * 0.15, x + length * 0.55, top, tip, top);
      crest.curveTo(x + length * 0.68, y - rise * 0.4, x + length * 0.8, y, x + length, y);
      foam.moveTo(x + length * 0.52, y - rise * 0.68);
      foam.quadTo(x + length * 0.62, top, tip, top);
      foam.quadTo(x + length * 0.69, y - rise * 0.7, tip, y - rise * 0.4);
      swell.moveTo(x + length * 0.2, y + size * 0.6);
      swell.quadTo(x + length * 0.45, y + size * 0.55, x + length * 0.62, y - rise * 0.1);
      x += length;
    }
    Path2D wave = new Path2D.Double(crest);
    wave.lineTo(x, 1_010);
    wave.lineTo(-size * 3, 1_010);
    wave.closePath();
    Palette p = easel.palette();
    easel.fill(
        wave,
        Spray.down(
            Tone.mix(colour, p.low(), 0.38), Tone.dark(colour, 0.12), y - size, y + size * 2.2));
    easel.line(swell, Math.max(1.5, size * 0.05), Tone.thin(p.light(), 0.2));
    easel.line(crest, Math.max(1.5, size * 0.035), Tone.thin(p.light(), 0.5));
    easel.line(foam, Math.max(2, size * 0.065), Tone.thin(p.light(), 0.9));
  }

  /** A fishing boat, its water line at the place, 200 units long. */
  public static void boat(Easel easel, Place place, Color hull) {
    Palette p = easel.palette();
    easel.placed(
        place,
        e -> {
          e.fill(poly(-105, -34, 110, -42, 84, 8, -84, 8), hull);
          e.fill(poly(-90, -6, 92, -6, 84, 8, -84, 8), Tone.dark(hull, 0.4));
          e.line(open(-105, -34, 110, -42), 5, Tone.light(hull, 0.5));
          e.fill(box(-50, -86, 62, 52), Tone.mix(p.light(), p.low(), 0.3));
          e.fill(box(-56, -94, 74, 10), p.accent());
          e.fill(box(-42, -76, 18, 16), Tone.dark(hull, 0.5));
          e.fill(box(-16, -76, 18, 16), Tone.dark(hull, 0.5));
          e.line(open(40, -38, 40, -150), 5, p.near());
          e.line(open(40, -140, 104, -46), 2, p.near());
          e.line(open(40, -140, -40, -94), 2, p.near());
        });
  }

  /** A boat under sail, 120 units long. */
  public static void sail(Easel easel, Place place, Color cloth) {
    Palette p = easel.palette();
    easel.placed(
        place,
        e -> {
          e.fill(poly(-60, -10, 62, -12, 44, 10, -46, 10), p.near());
          e.fill(poly(0, -18, 0, -170, 66, -24), Spray.across(cloth, Tone.dark(cloth, 0.3), 0, 70));
          e.fill(poly(-6, -18, -6, -140, -50, -22), Tone.light(cloth, 0.35));
        });
  }

  /** A freighter with boxes on deck, 520 units long. */
  public static void freighter(Easel easel, Place place, Color hull) {
    Palette p = easel.palette();
    Dice dice = easel.dice();
    easel.placed(
        place,
        e -> {
          for (int column = 0; column < 9; column++) {
            int rows = dice.whole(1, 4);
            for (int row = 0; row < rows; row++) {
              Color paint =
                  dice.pick(
                      p.accent(), p.second(), p.far(), Tone.mix(p.far(), p.near(), 0.5), p.low());
              e.fill(box(-190 + column * 42, -66 - row * 22, 40, 20), paint);
            }
          }
          e.fill(box(-250, -150, 50, 108), Tone.mix(p.light(), p.low(), 0.4));
          e.fill(box(-256, -140, 62, 12), p.near());
          e.fill(box(-240, -186, 26, 40), p.accent());
          e.fill(poly(-280, -46, 270, -46, 236, 14, -262, 14), Spray.down(hull, p.near(), -46, 14));
          e.fill(poly(-268, -4, 248, -4, 236, 14, -262, 14), Tone.dark(p.accent(), 0.25));
        });
  }
}
