package org.inkstand.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import org.inkstand.feed.format.FeedHints;
import org.inkstand.feed.format.FeedReader;
import org.inkstand.feed.format.TestFloods;

/**
 * Measures what the worst inputs cost: a flood of one thing, at one and at four megabytes, in
 * milliseconds and in bytes allocated for each byte read.
 */
public final class FeedCost {
  private FeedCost() {}

  public static void main(String[] arguments) {
    System.out.println("| made of | 1 MB, ms | 4 MB, ms | allocated per byte |\n|---|--:|--:|--:|");
    for (var flood : TestFloods.all()) {
      cost(flood.bytes(1_000_000));
      var one = cost(flood.bytes(1_000_000));
      var four = cost(flood.bytes(4_000_000));
      System.out.printf(
          "| `%s` | %d | %d | %d |%n",
          flood.head() + flood.piece(), one[0], four[0], four[1] / 4_000_000);
    }
  }

  private static long[] cost(byte[] body) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long start = System.nanoTime();
    FeedReader.read(body, FeedHints.none(Instant.parse("2035-01-01T00:00:00Z")));
    return new long[] {
      (System.nanoTime() - start) / 1_000_000, threads.getCurrentThreadAllocatedBytes() - allocated
    };
  }
}
