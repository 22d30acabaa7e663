package org.inkstand.measure;

import java.time.Instant;
import org.inkstand.feed.format.FeedHints;
import org.inkstand.feed.format.FeedReader;
import org.inkstand.feed.format.TestFloods;

/**
 * Proves by a heap that is no larger what the worst inputs hold at their highest moment: started
 * with twenty times so many bytes and the little that the runtime itself needs, it reads a flood of
 * each kind, or runs out of memory and names it.
 *
 * <p>{@code java -Xmx28m -XX:+UseSerialGC … FeedHeap 1000000}
 */
public final class FeedHeap {
  private FeedHeap() {}

  public static void main(String[] arguments) {
    int bytes = Integer.parseInt(arguments[0]);
    int died = 0;
    for (var flood : TestFloods.all()) {
      var body = flood.bytes(bytes);
      long start = System.nanoTime();
      try {
        FeedReader.read(body, FeedHints.none(Instant.parse("2035-01-01T00:00:00Z")));
      } catch (OutOfMemoryError _) {
        died++;
        var piece = flood.head() + flood.piece();
        System.out.println("out of memory: " + piece.replaceAll("x{99,}", "x…"));
      }
      long took = (System.nanoTime() - start) / 1_000_000;
      if (took > 2_000) {
        System.out.println(
            took + " ms: " + (flood.head() + flood.piece()).replaceAll("x{99,}", "x…"));
      }
    }
    System.out.printf(
        "%d floods of %d bytes in a heap of %d MB: %d died%n",
        TestFloods.all().size(), bytes, Runtime.getRuntime().maxMemory() >> 20, died);
  }
}
