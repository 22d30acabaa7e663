package org.inkstand.app.press.picture.brush;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Turns clean shapes into a print: edges waver as if cut by hand, the ink lies unevenly, corners
 * are a little darker. One pass, a dozen nanoseconds a dot.
 */
final class Paper {

  /** How far edges waver, in dots at full width. */
  private static final double WAVER = 5.5;

  private Paper() {}

  static BufferedImage print(BufferedImage clean) {
    int width = clean.getWidth();
    int height = clean.getHeight();
    BufferedImage print = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] from = ((DataBufferInt) clean.getRaster().getDataBuffer()).getData();
    int[] to = ((DataBufferInt) print.getRaster().getDataBuffer()).getData();
    int waver = (int) Math.round(WAVER * width / Easel.WIDTH * 256);
    for (int y = 0; y < height; y++) {
      int corner = corner(y, height);
      for (int x = 0; x < width; x++) {
        int dx = ((Grain.soft(x, y) - 128) * waver) >> 16;
        int dy = ((Grain.soft(x + 211, y + 97) - 128) * waver) >> 16;
        int sx = Math.clamp(x + dx, 0, width - 1);
        int sy = Math.clamp(y + dy, 0, height - 1);
        int ink =
            (Grain.fine(x, y) - 128) * 9
                + (Grain.soft(x + 31, y + 7) - 128) * 7
                + (Grain.soft(x >> 3, y >> 3) - 128) * 8;
        to[y * width + x] = lit(from[sy * width + sx], (ink >> 7) - corner - corner(x, width));
      }
    }
    return print;
  }

  private static int corner(int at, int length) {
    int fromMiddle = Math.abs(2 * at - length) * 256 / length;
    int square = fromMiddle * fromMiddle >> 8;
    return square * square >> 13;
  }

  private static int lit(int rgb, int more) {
    int red = Math.clamp(((rgb >> 16) & 0xff) + more, 0, 255);
    int green = Math.clamp(((rgb >> 8) & 0xff) + more, 0, 255);
    int blue = Math.clamp((rgb & 0xff) + more, 0, 255);
    return red << 16 | green << 8 | blue;
  }
}
