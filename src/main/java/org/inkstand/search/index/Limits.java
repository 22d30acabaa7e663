package org.inkstand.search.index;

import java.time.Duration;

/** How much of anything the index takes, and why. */
final class Limits {
  private Limits() {}

  /** A long read has 60,000 letters; what comes after three of them is a book. */
  static final int TEXT_CHARS_MAX = 200_000;

  /** A step flushes after each batch anyway, long before this; it bounds what a batch may take. */
  static final double WRITE_BUFFER_MEGABYTES = 16;

  /** Filters that people repeat: sections, languages, this week. */
  static final int FILTERS_KEPT_MAX = 64;

  static final long FILTER_BYTES_MAX = 4L << 20;

  /** Searched in a few milliseconds whatever is asked; what is larger is worth a second thread. */
  static final int PART_DOCUMENTS = 200_000;

  /** Beyond so many found, the best are sought among the latest first ({@link Freshness}). */
  static final int SOUGHT_THROUGH_MAX = 200_000;

  static final Duration LATELY = Duration.ofDays(1);

  /** Up to here hits are counted while ranked; beyond, ranking may skip, and counting is apart. */
  static final int COUNTED_WHILE_RANKED = 1_000;

  /**
   * Up to here all that was found is divided; beyond, articles spread evenly over it tell as well:
   * of 20,000 the share of a title is right to a hundredth. See docs/measure/search.md.
   */
  static final int DIVIDED_MAX = 20_000;

  /** Documents noted while phrases are looked for: four bytes each, for as long as one answer. */
  static final int NOTED_MAX = 200_000;

  /** The part of an article's rare words, by weight, that another must have to be near it. */
  static final double RELATED_MIN = .2;

  /** By how much of it meaning can make up for words, or words must for meaning. */
  static final double RELATED_NEARNESS_WEIGHT = .3;

  /** Of two reports on one subject; two drawn by chance have .26. docs/measure/search.md */
  static final double RELATED_NEARNESS_USUAL = .5;

  /** Of what is found in other words, the best by those words, looked at for what it means. */
  static final int REWORDED_MAX = 40;

  /** A word alone points less surely than a text: reports on an army have about .3 with it. */
  static final double REWORDED_NEARNESS_MIN = .25;

  /** A crash costs at most this much indexing, done again from the book. */
  static final Duration COMMIT_PAUSE = Duration.ofSeconds(5);

  /** What an article is about stands in its first pages. */
  static final int RELATED_CHARS_MAX = 10_000;

  /** Words of an article that are looked up to find its rare ones. */
  static final int RELATED_CANDIDATES_MAX = 100;

  /** Rare words that are looked for; each costs a list of the articles that have it. */
  static final int RELATED_WORDS_MAX = 20;

  /** What a reader sees below an article is the news around it, not the archive. */
  static final Duration RELATED_SPAN = Duration.ofDays(30);

  /** What began longer ago is told in books. */
  static final Duration HISTORY_SPAN = Duration.ofDays(3 * 365);

  /** What is older than the news around an article has to be the same matter: twice as near. */
  static final double HISTORY_MIN = 2 * RELATED_MIN;

  /** Of a matter's history, the nearest; the rest is a search away. */
  static final int HISTORY_MAX = 2;

  /** A page asks for a handful. */
  static final int RELATED_MAX = 50;

  /** Pages ask again and again for the same article; its neighbours may be a minute old. */
  static final int RELATED_KEPT_MAX = 2_000;

  static final Duration RELATED_KEPT = Duration.ofMinutes(1);
}
