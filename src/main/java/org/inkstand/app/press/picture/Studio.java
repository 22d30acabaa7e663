package org.inkstand.app.press.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.inkstand.app.press.picture.brush.Dice;
import org.inkstand.app.press.picture.brush.Easel;
import org.inkstand.app.press.picture.brush.Shapes;
import org.inkstand.app.press.picture.scene.Scene;

/**
 * Paints pictures when they are asked for and keeps the last few. The same scene and seed give the
 * same picture on every machine. Safe for many threads; two paint at once, the others wait.
 */
public final class Studio {

  /** Enough for a front page that is being read by several. */
  private static final int KEPT = 48;

  /** Painting holds 13 MB a picture and all of a core. */
  private static final int PAINTERS = 2;

  private static final float QUALITY = 0.86f;
  private static final int ICON_SIDE = 96;

  static {
    System.setProperty("java.awt.headless", "true");
    ImageIO.setUseCache(false);
  }

  private final Semaphore easels = new Semaphore(PAINTERS);
  private final Map<String, byte[]> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  /** A picture as JPEG. An unknown scene is a landscape: a writer's slip must not show. */
  public byte[] picture(String scene, String seed, int width, int height) {
    String name = scene + ' ' + seed + ' ' + width + ' ' + height;
    synchronized (kept) {
      byte[] known = kept.get(name);
      if (known != null) {
        return known;
      }
    }
    byte[] jpeg = jpeg(paint(Scene.named(scene).orElse(Scene.FIELDS), seed, width, height));
    synchronized (kept) {
      kept.put(name, jpeg);
    }
    return jpeg;
  }

  /** A picture in dots. */
  BufferedImage paint(Scene scene, String seed, int width, int height) {
    easels.acquireUninterruptibly();
    Dice dice = Dice.of(scene.name() + seed);
    try (Easel easel = new Easel(width, height, scene.palette(dice), dice)) {
      scene.paint(easel.frame());
      return easel.finished();
    } finally {
      easels.release();
    }
  }

  /** A title's mark as PNG: a quarter, a half or a whole disc on its paper. */
  public byte[] icon(String seed, String paper, String accent) {
    BufferedImage image = new BufferedImage(ICON_SIDE, ICON_SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    brush.setColor(Color.decode(accent));
    brush.fillRect(0, 0, ICON_SIDE, ICON_SIDE);
    brush.setColor(Color.decode(paper));
    Dice dice = Dice.of(seed);
    brush.fill(
        Shapes.disc(
            dice.pick(0, ICON_SIDE / 2, ICON_SIDE),
            dice.pick(0, ICON_SIDE / 2, ICON_SIDE),
            ICON_SIDE * dice.between(0.28, 0.42)));
    brush.fill(Shapes.box(0, ICON_SIDE * dice.between(0.6, 0.8), ICON_SIDE, ICON_SIDE * 0.08));
    brush.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] jpeg(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512 * 1024);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
