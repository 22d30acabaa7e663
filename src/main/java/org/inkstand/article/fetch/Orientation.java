package org.inkstand.article.fetch;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which way up a photograph is. Cameras store it as the sensor lay and add a number; a picture that
 * we encode anew loses the number and must be turned.
 *
 * <p>Source: Exif 2.32, tag 0x0112, in the first image directory of a JPEG's APP1 segment.
 */
record Orientation(int number) {

  private static final int UPRIGHT = 1;
  private static final int TAG = 0x0112;
  private static final int APP1 = 0xe1;
  private static final int START_OF_SCAN = 0xda;

  /** Directories hold some dozens of entries. */
  private static final int ENTRIES_MAX = 500;

  /** Of a file of any kind; upright when it does not say or says it wrongly. */
  static Orientation of(byte[] file) {
    int at = 2;
    boolean jpeg = file.length > 4 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xd8;
    while (jpeg && at + 4 <= file.length && (file[at] & 0xff) == 0xff) {
      int marker = file[at + 1] & 0xff;
      int length = (file[at + 2] & 0xff) << 8 | (file[at + 3] & 0xff);
      if (marker == START_OF_SCAN || length < 2 || at + 2 + length > file.length) {
        break;
      }
      if (marker == APP1 && length > 16 && file[at + 4] == 'E' && file[at + 5] == 'x') {
        return of(ByteBuffer.wrap(file, at + 10, length - 8).slice());
      }
      at += 2 + length;
    }
    return new Orientation(UPRIGHT);
  }

  private static Orientation of(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return new Orientation(UPRIGHT);
    }
    int entries = Math.min(tiff.getShort(directory) & 0xffff, ENTRIES_MAX);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (entry + 12 > tiff.limit()) {
        break;
      }
      if ((tiff.getShort(entry) & 0xffff) == TAG) {
        int number = tiff.getShort(entry + 8) & 0xffff;
        return new Orientation(number >= 1 && number <= 8 ? number : UPRIGHT);
      }
    }
    return new Orientation(UPRIGHT);
  }

  /** The picture as it was seen. */
  BufferedImage upright(BufferedImage picture) {
    if (number == UPRIGHT) {
      return picture;
    }
    int w = picture.getWidth();
    int h = picture.getHeight();
    boolean lying = number >= 5;
    BufferedImage turned =
        new BufferedImage(lying ? h : w, lying ? w : h, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = turned.createGraphics();
    brush.drawImage(picture, turn(w, h), null);
    brush.dispose();
    return turned;
  }

  private AffineTransform turn(int w, int h) {
    return switch (number) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
      default -> new AffineTransform();
    };
  }
}
