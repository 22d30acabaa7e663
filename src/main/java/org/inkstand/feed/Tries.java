package org.inkstand.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What became of asking a feed, or all of them, within an hour or a day.
 *
 * @param from when the span begins
 * @param tries how often it was asked
 * @param refused of them: answered with a no, or not with a feed
 * @param unreachable of them: not answered, or not to the end
 * @param flawed of them: read as far as it went
 * @param fresh articles published within the span that we had never seen
 * @param dropped items that were announced and not taken
 * @param bytes of the bodies that were read
 * @param took from asking to the last byte, all tries together
 * @param delays from publication to our store
 */
public record Tries(
    Instant from,
    int tries,
    int refused,
    int unreachable,
    int flawed,
    int fresh,
    int dropped,
    long bytes,
    Duration took,
    Delays delays) {

  /** How many of the tries came to nothing. */
  public int failed() {
    return refused + unreachable;
  }

  /**
   * How long articles took from publication to our store, counted by the first of {@link #BOUNDS}
   * that each kept to; the last count is of those that kept to none.
   */
  public record Delays(List<Integer> counts) {

    /** Up to which spans are counted together. */
    public static final List<Duration> BOUNDS =
        List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofDays(1));

    /** Of nothing. */
    public static final Delays NONE = new Delays(List.of(0, 0, 0, 0, 0, 0, 0));

    public Delays {
      counts = List.copyOf(counts);
      if (counts.size() != BOUNDS.size() + 1) {
        throw new IllegalArgumentException("seven counts, not " + counts);
      }
    }

    /** How many articles were counted. */
    public int count() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The place in {@link #BOUNDS} within which such a share of the articles arrived, or the number
     * of bounds where that took longer than all of them; empty when nothing was counted.
     *
     * @param share above 0, at most 1
     */
    public Optional<Integer> within(double share) {
      int all = count();
      int wanted = (int) Math.ceil(all * share);
      int so = 0;
      for (int i = 0; i < counts.size() && all > 0; i++) {
        so += counts.get(i);
        if (so >= wanted) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }

    /** Both together. */
    public Delays and(Delays other) {
      return new Delays(
          IntStream.range(0, counts.size())
              .mapToObj(i -> counts.get(i) + other.counts.get(i))
              .toList());
    }

    /** In which count a delay belongs. */
    public static int place(Duration delay) {
      int place = 0;
      while (place < BOUNDS.size() && delay.compareTo(BOUNDS.get(place)) > 0) {
        place++;
      }
      return place;
    }
  }
}
