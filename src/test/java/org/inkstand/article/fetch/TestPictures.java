package org.inkstand.article.fetch;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures with a red top left corner and the rest blue, or see-through. */
final class TestPictures {
  private TestPictures() {}

  static byte[] file(String format, int width, int height) {
    return encoded(format, painted(width, height, BufferedImage.TYPE_INT_RGB, Color.BLUE));
  }

  static byte[] seeThrough(int width, int height) {
    return encoded(
        "png", painted(width, height, BufferedImage.TYPE_INT_ARGB, new Color(0, 0, 0, 0)));
  }

  private static BufferedImage painted(int width, int height, int type, Color ground) {
    BufferedImage picture = new BufferedImage(width, height, type);
    Graphics2D brush = picture.createGraphics();
    brush.setColor(ground);
    brush.fillRect(0, 0, width, height);
    brush.setColor(Color.RED);
    brush.fillRect(0, 0, width / 4, height / 4);
    brush.dispose();
    return picture;
  }

  private static byte[] encoded(String format, BufferedImage picture) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(picture, format, out);
      return out.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static BufferedImage decoded(byte[] file) {
    try {
      return ImageIO.read(new ByteArrayInputStream(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
