package org.inkstand.reader.taste.impression;

/**
 * Cuts the time of a file into at most {@value #COUNT} slices.
 *
 * @param first the first second of the file, or its first line
 * @param length of a slice, in seconds or lines
 * @param timed whether lines say when they were; else their order is their time
 */
record Slices(long first, long length, boolean timed) {

  private static final int COUNT = 1_000;

  /** A slice is short enough that what it leaves out does not matter: ten minutes at most. */
  private static final long SECONDS_MAX = 600;

  static Slices timed(long first, long last) {
    return new Slices(first, Math.clamp((last - first) / COUNT, 1, SECONDS_MAX), true);
  }

  static Slices untimed(long lines) {
    return new Slices(0, Math.max(1, lines / COUNT), false);
  }

  int of(Impression impression, long line) {
    long place = timed ? impression.second().orElse(first) : line;
    return (int) ((place - first) / length);
  }

  /** So many slices are about that many hours. */
  int hours(int hours) {
    return timed ? (int) Math.max(1, 3_600L * hours / length) : Math.max(1, COUNT * hours / 168);
  }
}
