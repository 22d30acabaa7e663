package org.inkstand.app.press.picture.brush;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/**
 * The sheet a picture is painted on, always 1,600 units wide and 1,000 high whatever its size in
 * dots, with the palette and the dice of the picture. For one thread.
 */
public final class Easel implements AutoCloseable {

  /** The width in units. */
  public static final int WIDTH = 1_600;

  /** The height in units. */
  public static final int HEIGHT = 1_000;

  private final BufferedImage image;
  private final Graphics2D brush;
  private final Palette palette;
  private final Dice dice;

  /** A blank sheet of so many dots. */
  public Easel(int width, int height, Palette palette, Dice dice) {
    this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    this.brush = image.createGraphics();
    this.palette = palette;
    this.dice = dice;
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    brush.scale(width / (double) WIDTH, height / (double) HEIGHT);
  }

  /** Chooses how the scene is framed: seen from one side or the other, a little nearer or not. */
  public Easel frame() {
    double zoom = 1 + 0.2 * Math.max(0, dice.between(-0.6, 1));
    double x = dice.between(0, WIDTH * (zoom - 1));
    double y = dice.between(0.4, 1) * HEIGHT * (zoom - 1);
    if (dice.chance(0.5)) {
      brush.translate(WIDTH, 0);
      brush.scale(-1, 1);
    }
    brush.translate(-x, -y);
    brush.scale(zoom, zoom);
    return this;
  }

  /** The colours of this picture. */
  public Palette palette() {
    return palette;
  }

  /** The chance in this picture. */
  public Dice dice() {
    return dice;
  }

  /** Covers the whole sheet. */
  public Easel ground(Paint paint) {
    return fill(Shapes.box(-2, -2, WIDTH + 4, HEIGHT + 4), paint);
  }

  /** Covers a shape. */
  public Easel fill(Shape shape, Paint paint) {
    brush.setPaint(paint);
    brush.fill(shape);
    return this;
  }

  /** Draws along a shape with a round brush. */
  public Easel line(Shape shape, double width, Paint paint) {
    brush.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    brush.setPaint(paint);
    brush.draw(shape);
    return this;
  }

  /** A light that fades outwards. */
  public Easel glow(double x, double y, double radius, Color light) {
    Paint fading =
        new RadialGradientPaint(
            (float) x,
            (float) y,
            (float) radius,
            new float[] {0f, 0.35f, 1f},
            new Color[] {
              light, Tone.thin(light, light.getAlpha() / 255.0 * 0.42), Tone.thin(light, 0)
            });
    return fill(Shapes.disc(x, y, radius), fading);
  }

  /** Paints only inside a shape. */
  public Easel inside(Shape shape, Consumer<Easel> painting) {
    Shape before = brush.getClip();
    brush.clip(shape);
    painting.accept(this);
    brush.setClip(before);
    return this;
  }

  /** Paints something moved, turned and scaled, as one group. */
  public Easel placed(Place place, Consumer<Easel> painting) {
    var before = brush.getTransform();
    brush.translate(place.x(), place.y());
    brush.rotate(place.turn());
    brush.scale(place.scaleX(), place.scaleY());
    painting.accept(this);
    brush.setTransform(before);
    return this;
  }

  /** The finished picture, on paper. */
  public BufferedImage finished() {
    return Paper.print(image);
  }

  @Override
  public void close() {
    brush.dispose();
  }
}
