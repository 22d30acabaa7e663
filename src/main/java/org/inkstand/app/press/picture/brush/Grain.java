package org.inkstand.app.press.picture.brush;

/** Noise that repeats only after half a thousand dots, for paper, spray and edges cut by hand. */
final class Grain {

  private static final int SIDE = 512;
  private static final int MASK = SIDE - 1;
  private static final byte[] FINE = fine();
  private static final byte[] SOFT = soft();

  private Grain() {}

  /** Dots, 0 to 255, each for itself. */
  static int fine(int x, int y) {
    return FINE[(y & MASK) * SIDE + (x & MASK)] & 0xff;
  }

  /** Clouds, 0 to 255, a few dots wide. */
  static int soft(int x, int y) {
    return SOFT[(y & MASK) * SIDE + (x & MASK)] & 0xff;
  }

  private static byte[] fine() {
    byte[] tile = new byte[SIDE * SIDE];
    for (int i = 0; i < tile.length; i++) {
      tile[i] = (byte) hash(i);
    }
    return tile;
  }

  /** Value noise of two octaves on a lattice that closes at the tile's edge. */
  private static byte[] soft() {
    byte[] tile = new byte[SIDE * SIDE];
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        double value = 0.65 * lattice(x, y, 16) + 0.35 * lattice(x, y, 4);
        tile[y * SIDE + x] = (byte) (int) value;
      }
    }
    return tile;
  }

  private static double lattice(int x, int y, int step) {
    int cells = SIDE / step;
    double fx = smooth((x % step) / (double) step);
    double fy = smooth((y % step) / (double) step);
    int left = x / step;
    int top = y / step;
    double above = lerp(cell(left, top, cells), cell((left + 1) % cells, top, cells), fx);
    int below = (top + 1) % cells;
    double beneath = lerp(cell(left, below, cells), cell((left + 1) % cells, below, cells), fx);
    return lerp(above, beneath, fy);
  }

  private static double cell(int x, int y, int cells) {
    return hash(y * cells + x + cells * 7919) & 0xff;
  }

  private static double smooth(double t) {
    return t * t * (3 - 2 * t);
  }

  private static double lerp(double a, double b, double t) {
    return a + (b - a) * t;
  }

  private static int hash(int value) {
    int h = value * 0x9e3779b9;
    h = (h ^ (h >>> 15)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return (h ^ (h >>> 16)) & 0xff;
  }
}
