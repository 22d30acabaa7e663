package org.inkstand.reader.taste;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inkstand.reader.Why;
import org.jspecify.annotations.Nullable;

/** One window on the scales for one reader at one moment. Not safe for threads. */
public final class Weighing {

  /** So many reasons say enough. */
  private static final int REASONS_MAX = 3;

  private record Told(Why why, double points) {}

  private final Window window;
  private final Known known;
  private final Instant now;
  private final double[] points;
  private final double[] liking;
  private final @Nullable List<Told>[] told;

  @SuppressWarnings("unchecked")
  Weighing(Window window, Known known, Instant now) {
    this.window = window;
    this.known = known;
    this.now = now;
    this.points = new double[window.size()];
    this.liking = new double[window.size()];
    this.told = (List<Told>[]) new List<?>[window.size()];
  }

  /** What is weighed. */
  public Window window() {
    return window;
  }

  /** For whom. */
  public Known known() {
    return known;
  }

  /** When. */
  public Instant now() {
    return now;
  }

  /** What an offer has so far. */
  public double points(int index) {
    return points[index];
  }

  /** How much of that comes from this reader's own interests, from 0. */
  public double liking(int index) {
    return liking[index];
  }

  /** The offers about a topic. */
  public int[] about(String topicId) {
    return window.about(topicId);
  }

  /** The offers that say in which language they are. */
  public int[] spoken() {
    return window.spoken();
  }

  /** How much a topic tells, from 0 to 1. */
  public double telling(String topicId) {
    return window.telling(topicId);
  }

  /** Gives points without a word. */
  public void add(int index, double more) {
    points[index] += more;
  }

  /** Gives points, and says why. */
  public void add(int index, double more, Why why) {
    points[index] += more;
    say(index, more, why);
  }

  /** Notes that these points are the reader's own liking. */
  public void like(int index, double more) {
    liking[index] += more;
  }

  /** Says why, as weighty as so many points. */
  public void say(int index, double weight, Why why) {
    List<Told> list = told[index];
    if (list == null) {
      list = new ArrayList<>(REASONS_MAX);
      told[index] = list;
    }
    list.add(new Told(why, Math.abs(weight)));
  }

  /**
   * The weightiest first, of equals the one that the paper has first. Each offer is one long, its
   * points above its number, since ten thousand boxed ones would cost more than all rules together.
   */
  int[] order() {
    long[] packed = new long[points.length];
    for (int i = 0; i < packed.length; i++) {
      int bits = Float.floatToIntBits((float) points[i]);
      int rising = bits ^ ((bits >> 31) & Integer.MAX_VALUE);
      packed[i] = ((long) ~rising << 32) | i;
    }
    Arrays.sort(packed);
    return Arrays.stream(packed).mapToInt(both -> (int) both).toArray();
  }

  List<Why> reasons(int index) {
    List<Told> list = told[index];
    if (list == null) {
      return List.of();
    }
    // That somebody follows sport and has read about sport is one reason.
    Set<String> topics = new HashSet<>();
    return list.stream()
        .sorted(Comparator.comparingDouble(Told::points).reversed())
        .map(Told::why)
        .filter(why -> why.topic().isEmpty() || topics.add(why.topic()))
        .distinct()
        .limit(REASONS_MAX)
        .toList();
  }
}
