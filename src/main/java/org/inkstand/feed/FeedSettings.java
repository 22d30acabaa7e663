package org.inkstand.feed;

import java.time.Duration;

/**
 * How the feeds are read.
 *
 * @param parallel feeds fetched at once, 1 to 1,024
 * @param hostParallel of them from one host, 1 to 64
 * @param hostDelay the pause between two fetches from one host, at most 10 minutes
 * @param intervalMin the shortest time between two fetches of one feed, at least a second
 * @param intervalMax the longest, at most 30 days
 * @param failurePause the pause after a first failure; it doubles with each further one
 * @param bodyBytesMax of one feed, 1 kB to 256 MB
 * @param itemsMax taken from one feed at a time, 1 to 100,000
 * @param wordsKept how long the words of an item are kept after it left its feed, a day or more
 */
public record FeedSettings(
    int parallel,
    int hostParallel,
    Duration hostDelay,
    Duration intervalMin,
    Duration intervalMax,
    Duration failurePause,
    int bodyBytesMax,
    int itemsMax,
    Duration wordsKept) {

  /** What suits a server that reads the world's feeds. */
  public static final FeedSettings STANDARD =
      new FeedSettings(
          64,
          1,
          Duration.ofSeconds(1),
          Duration.ofMinutes(2),
          Duration.ofHours(24),
          Duration.ofMinutes(5),
          16 << 20,
          2_000,
          Duration.ofDays(90));

  public FeedSettings {
    bound("parallel", parallel, 1, 1_024);
    bound("hostParallel", hostParallel, 1, 64);
    bound("bodyBytesMax", bodyBytesMax, 1_024, 256 << 20);
    bound("itemsMax", itemsMax, 1, 100_000);
    bound("hostDelay", hostDelay, Duration.ZERO, Duration.ofMinutes(10));
    bound("intervalMin", intervalMin, Duration.ofSeconds(1), Duration.ofHours(24));
    bound("intervalMax", intervalMax, intervalMin, Duration.ofDays(30));
    bound("wordsKept", wordsKept, Duration.ofDays(1), Duration.ofDays(36_500));
    bound("failurePause", failurePause, Duration.ofMillis(100), Duration.ofHours(24));
  }

  /** The same without consideration for one host: for a press of our own, and for measuring. */
  public FeedSettings impolite(int perHost) {
    return new FeedSettings(
        parallel,
        perHost,
        Duration.ZERO,
        intervalMin,
        intervalMax,
        failurePause,
        bodyBytesMax,
        itemsMax,
        wordsKept);
  }

  /** The same with another rhythm. */
  public FeedSettings every(Duration shortest, Duration longest, Duration afterFailure) {
    return new FeedSettings(
        parallel,
        hostParallel,
        hostDelay,
        shortest,
        longest,
        afterFailure,
        bodyBytesMax,
        itemsMax,
        wordsKept);
  }

  private static void bound(String name, int value, int min, int max) {
    if (value < min || value > max) {
      throw new IllegalArgumentException(
          "%s is %,d to %,d, not %,d".formatted(name, min, max, value));
    }
  }

  private static void bound(String name, Duration value, Duration min, Duration max) {
    if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
      throw new IllegalArgumentException("%s is %s to %s, not %s".formatted(name, min, max, value));
    }
  }
}
