package org.inkstand.article;

import java.nio.file.Path;

/**
 * How the image door works.
 *
 * @param folder the data folder: the door keeps its secret and its pictures there
 * @param keptBytesMax of pictures on disk, 1 MB to 1 TB; those asked for least go first
 * @param sourceBytesMax of a picture as its publisher serves it, 10 kB to 256 MB
 * @param decodesAtOnce pictures made small at the same time, 1 to 64; each may take 100 MB
 */
public record PictureSettings(
    Path folder, long keptBytesMax, int sourceBytesMax, int decodesAtOnce) {

  public PictureSettings {
    bound("keptBytesMax", keptBytesMax, 1L << 20, 1L << 40);
    bound("sourceBytesMax", sourceBytesMax, 10_240, 256L << 20);
    bound("decodesAtOnce", decodesAtOnce, 1, 64);
  }

  /** Half a gigabyte in this folder, two at a time. */
  public static PictureSettings in(Path folder) {
    return new PictureSettings(folder, 512L << 20, 20 << 20, 2);
  }

  private static void bound(String name, long value, long min, long max) {
    if (value < min || value > max) {
      throw new IllegalArgumentException(
          "%s is %,d to %,d, not %,d".formatted(name, min, max, value));
    }
  }
}
