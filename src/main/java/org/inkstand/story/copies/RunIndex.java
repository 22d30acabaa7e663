package org.inkstand.story.copies;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Which articles have a run of words among their chosen ones.
 *
 * <p>A hundred runs an article and thousands of articles: so entries lie in arrays, chained by
 * bucket, at 20 bytes each and 4 to 8 a bucket, where a map of lists takes four times as much. Of
 * one run {@link Limits#RUN_ARTICLES_MAX} articles are kept and no more, since one that so many
 * have finds nothing.
 */
final class RunIndex {

  private static final int NONE = -1;

  private int[] buckets = empty(1 << 12);
  private int[] runs = new int[1 << 12];
  private long[] articles = new long[1 << 12];
  private int[] next = new int[1 << 12];
  private int issued;
  private int free = NONE;

  /** An article has a run. */
  void add(int run, long article) {
    if (common(run)) {
      return;
    }
    int at = place();
    runs[at] = run;
    articles[at] = article;
    int bucket = bucket(run);
    next[at] = buckets[bucket];
    buckets[bucket] = at;
  }

  /** An article has it no more; nothing where it had it not. */
  void remove(int run, long article) {
    int bucket = bucket(run);
    int before = NONE;
    for (int at = buckets[bucket]; at != NONE; before = at, at = next[at]) {
      if (runs[at] != run || articles[at] != article) {
        continue;
      }
      if (before == NONE) {
        buckets[bucket] = next[at];
      } else {
        next[before] = next[at];
      }
      next[at] = free;
      free = at;
      return;
    }
  }

  /** The articles that have a run, unless so many have it that it says nothing. */
  void each(int run, LongConsumer found) {
    if (common(run)) {
      return;
    }
    for (int at = buckets[bucket(run)]; at != NONE; at = next[at]) {
      if (runs[at] == run) {
        found.accept(articles[at]);
      }
    }
  }

  private boolean common(int run) {
    int having = 0;
    for (int at = buckets[bucket(run)]; at != NONE; at = next[at]) {
      having += runs[at] == run ? 1 : 0;
    }
    return having >= Limits.RUN_ARTICLES_MAX;
  }

  private int bucket(int run) {
    return run & (buckets.length - 1);
  }

  /** A place for an entry: one given back, or a new one. */
  private int place() {
    if (free != NONE) {
      int at = free;
      free = next[at];
      return at;
    }
    if (issued == runs.length) {
      grow();
    }
    return issued++;
  }

  private void grow() {
    int room = issued + issued / 2;
    runs = Arrays.copyOf(runs, room);
    articles = Arrays.copyOf(articles, room);
    next = Arrays.copyOf(next, room);
    if (issued < buckets.length) {
      return;
    }
    // No entry is free here, so every one of them is chained anew.
    buckets = empty(2 * buckets.length);
    for (int at = 0; at < issued; at++) {
      int bucket = bucket(runs[at]);
      next[at] = buckets[bucket];
      buckets[bucket] = at;
    }
  }

  private static int[] empty(int size) {
    int[] buckets = new int[size];
    Arrays.fill(buckets, NONE);
    return buckets;
  }
}
