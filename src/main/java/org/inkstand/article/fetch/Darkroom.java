package org.inkstand.article.fetch;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Develops pictures: decodes what a stranger sent, makes it small, encodes it anew, so that nothing
 * of the original but what can be seen leaves this room: no position, no profile, no second file in
 * its tail.
 *
 * <p>A file of a few kilobytes can announce a picture of gigabytes. So its sides are read before
 * its pixels, and large JPEGs are read in steps of several pixels. Only kinds that photographs come
 * in are taken; drawings with scripts in them (SVG) are not.
 */
final class Darkroom {

  /** It is no picture that we take. The message is in plain words. */
  static final class Undeveloped extends IOException {
    private static final long serialVersionUID = 1L;

    private Undeveloped(String message) {
      super(message);
    }
  }

  /** Chosen by eye on press photographs: below .8 skies show blocks, above .85 files double. */
  private static final float QUALITY = 0.82f;

  /** Of the master, of which smaller ones are made: its losses must not add up. */
  private static final float QUALITY_MASTER = 0.92f;

  private static final Set<String> KINDS = Set.of("jpeg", "jpg", "png", "gif", "webp");

  static {
    // Its default is a file in the temporary folder for each picture.
    ImageIO.setUseCache(false);
  }

  private Darkroom() {}

  /** The master: upright, no wider than asked, as good as can be. */
  static Print master(byte[] source, int widthMax) throws IOException {
    BufferedImage picture = Orientation.of(source).upright(decoded(source, widthMax));
    return encoded(smaller(picture, widthMax), QUALITY_MASTER);
  }

  /** A print of a master, no wider than asked. */
  static Print print(Print master, int widthMax) throws IOException {
    return encoded(smaller(decoded(master.bytes(), widthMax), widthMax), QUALITY);
  }

  private static BufferedImage decoded(byte[] source, int widthMax) throws IOException {
    try (ImageInputStream input =
        ImageIO.createImageInputStream(new ByteArrayInputStream(source))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw new Undeveloped("it is not a picture of a kind we read");
      }
      ImageReader reader = readers.next();
      try {
        return decoded(reader, input, widthMax);
      } finally {
        reader.dispose();
      }
    } catch (RuntimeException broken) {
      // Decoders meet broken files with whatever exception comes first.
      throw new Undeveloped("it is a broken picture: " + broken);
    }
  }

  private static BufferedImage decoded(ImageReader reader, ImageInputStream input, int widthMax)
      throws IOException {
    String kind = reader.getFormatName().toLowerCase(Locale.ROOT);
    if (!KINDS.contains(kind)) {
      throw new Undeveloped("we do not read pictures of the kind " + kind);
    }
    reader.setInput(input, true, true);
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    boolean jpeg = kind.startsWith("jp");
    long pixelsMax = jpeg ? Limits.JPEG_PIXELS_MAX : Limits.PIXELS_MAX;
    if ((long) width * height > pixelsMax || Math.max(width, height) > Limits.SIDE_PIXELS_MAX) {
      throw new Undeveloped("it has %,d by %,d pixels, too many".formatted(width, height));
    }
    ImageReadParam how = reader.getDefaultReadParam();
    int step = Math.max(1, Math.min(width, height) / (2 * widthMax));
    if (jpeg && step > 1) {
      how.setSourceSubsampling(step, step, 0, 0);
    }
    return reader.read(0, how);
  }

  /**
   * The same picture no wider than asked, in plain colours. Halving takes the mean of each four
   * pixels, so no detail is skipped; the last step is less than a half.
   */
  private static BufferedImage smaller(BufferedImage picture, int widthMax) {
    int type = seeThrough(picture) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    int width = Math.min(picture.getWidth(), widthMax);
    int height =
        Math.max(1, Math.round(picture.getHeight() * (width / (float) picture.getWidth())));
    BufferedImage current = picture;
    while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
      current = drawn(current, current.getWidth() / 2, current.getHeight() / 2, type);
    }
    boolean ready = current != picture && current.getWidth() == width;
    return ready && current.getHeight() == height ? current : drawn(current, width, height, type);
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height, int type) {
    BufferedImage canvas = new BufferedImage(width, height, type);
    Graphics2D brush = canvas.createGraphics();
    brush.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    brush.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    if (type == BufferedImage.TYPE_INT_RGB) {
      brush.setColor(Color.WHITE);
      brush.fillRect(0, 0, width, height);
    }
    brush.drawImage(picture, 0, 0, width, height, null);
    brush.dispose();
    return canvas;
  }

  private static boolean seeThrough(BufferedImage picture) {
    if (!picture.getColorModel().hasAlpha()) {
      return false;
    }
    int[] row = new int[picture.getWidth()];
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int pixel : picture.getRGB(0, y, row.length, 1, row, 0, row.length)) {
        if (pixel >>> 24 < 0xf0) {
          return true;
        }
      }
    }
    return false;
  }

  private static Print encoded(BufferedImage picture, float quality) throws IOException {
    if (picture.getType() == BufferedImage.TYPE_INT_ARGB) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", out);
      if (out.size() <= Limits.PNG_BYTES_MAX) {
        return new Print(out.toByteArray(), true);
      }
    }
    BufferedImage opaque =
        picture.getType() == BufferedImage.TYPE_INT_RGB
            ? picture
            : drawn(picture, picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    return new Print(jpeg(opaque, quality), false);
  }

  private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
