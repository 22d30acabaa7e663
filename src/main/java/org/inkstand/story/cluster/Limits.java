package org.inkstand.story.cluster;

/** How much work one article may cause, and why. */
final class Limits {
  private Limits() {}

  /**
   * Terms of an article by which stories are looked for: its rarest, which are who, where and how
   * many.
   */
  static final int SEARCH_TERMS = 16;

  /**
   * A term that more open stories use finds nothing any more. With {@link #SEARCH_TERMS} it bounds
   * the search, however large the window.
   */
  static final int TERM_STORIES_MAX = 400;

  /** Stories that are looked at closely; the right one is nearly always among the first five. */
  static final int CANDIDATES = 32;

  /** Mergers that one look at a story may bring about. */
  static final int MERGERS = 4;

  /** A smaller story has no halves. */
  static final int SPLIT_ARTICLES_MIN = 4;

  /** A larger story is an event in many parts, and looking for its halves costs too much. */
  static final int SPLIT_ARTICLES_MAX = 200;

  /** Rounds of sorting articles into halves. */
  static final int SPLIT_ROUNDS = 5;

  /** Pairs of articles to begin with when a story is sorted into halves. */
  static final int SPLIT_BEGINNINGS = 6;

  /** Of fewer articles nobody can say how alike they are among themselves. */
  static final int CONTRAST_ARTICLES_MIN = 3;

  /** So many articles of a story speak for it when two are compared pair by pair. */
  static final int CONTRAST_ARTICLES = 32;

  /**
   * Stories with none of the stream's words that are thought to be there from the start, so that
   * the first articles do not call each other's words common.
   */
  static final int STORIES_BEFORE = 1_000;

  /**
   * The same for names and numbers. Fewer, since no language has them beforehand: a name of ten
   * open stories is the name of a country, however few stories there are.
   */
  static final int STORIES_BEFORE_TRACES = 50;

  /** Names, sounds and numbers of an article by which stories are looked for, besides. */
  static final int SEARCH_TRACES = 16;
}
