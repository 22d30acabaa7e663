package org.inkstand.app.press.picture.brush;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * A gradient of dots, as a spray can or a dry brush leaves it: the second colour thins out over the
 * first along a line.
 *
 * @param roughness 0 for a smooth gradient, 1 for dots all the way
 */
public record Spray(Color from, Color to, Point2D start, Point2D end, double roughness)
    implements Paint {

  private static final double ROUGH = 0.55;

  /** From one height down to another. */
  public static Spray down(Color from, Color to, double top, double bottom) {
    return new Spray(from, to, new Point2D.Double(0, top), new Point2D.Double(0, bottom), ROUGH);
  }

  /** From one side to another. */
  public static Spray across(Color from, Color to, double left, double right) {
    return new Spray(from, to, new Point2D.Double(left, 0), new Point2D.Double(right, 0), ROUGH);
  }

  /** The same with another roughness. */
  public Spray rough(double wanted) {
    return new Spray(from, to, start, end, wanted);
  }

  @Override
  public int getTransparency() {
    return Transparency.TRANSLUCENT;
  }

  @Override
  public PaintContext createContext(
      ColorModel model,
      Rectangle device,
      Rectangle2D user,
      AffineTransform transform,
      RenderingHints hints) {
    return new Context(this, transform);
  }

  /** Fills tiles of the device with dots. */
  private static final class Context implements PaintContext {

    private final int[] ramp = new int[256];
    private final double startX;
    private final double startY;
    private final double stepX;
    private final double stepY;
    private final int rough;
    private WritableRaster tile = ColorModel.getRGBdefault().createCompatibleWritableRaster(64, 64);

    Context(Spray spray, AffineTransform transform) {
      Point2D a = transform.transform(spray.start, null);
      Point2D b = transform.transform(spray.end, null);
      double dx = b.getX() - a.getX();
      double dy = b.getY() - a.getY();
      double square = Math.max(1e-6, dx * dx + dy * dy);
      this.startX = a.getX();
      this.startY = a.getY();
      this.stepX = dx / square * 255;
      this.stepY = dy / square * 255;
      this.rough = (int) Math.round(spray.roughness * 256);
      for (int i = 0; i < ramp.length; i++) {
        ramp[i] = Tone.mix(spray.from, spray.to, i / 255.0).getRGB();
      }
    }

    @Override
    public void dispose() {}

    @Override
    public ColorModel getColorModel() {
      return ColorModel.getRGBdefault();
    }

    @Override
    public Raster getRaster(int x, int y, int w, int h) {
      if (tile.getWidth() < w || tile.getHeight() < h) {
        tile =
            ColorModel.getRGBdefault()
                .createCompatibleWritableRaster(
                    Math.max(w, tile.getWidth()), Math.max(h, tile.getHeight()));
      }
      int[] dots = ((DataBufferInt) tile.getDataBuffer()).getData();
      int stride = tile.getWidth();
      for (int row = 0; row < h; row++) {
        double along = (x - startX) * stepX + (y + row - startY) * stepY;
        for (int column = 0; column < w; column++) {
          dots[row * stride + column] = dot(along, x + column, y + row);
          along += stepX;
        }
      }
      return tile;
    }

    private int dot(double along, int x, int y) {
      int noise = ((Grain.fine(x, y) - 128) * 3 + (Grain.soft(x, y) - 128)) >> 2;
      int at = (int) along + ((noise * rough) >> 8);
      return ramp[Math.clamp(at, 0, 255)];
    }
  }
}
