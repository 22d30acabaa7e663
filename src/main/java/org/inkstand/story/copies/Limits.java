package org.inkstand.story.copies;

/** When a text is a copy, and how far it is looked for. */
final class Limits {
  private Limits() {}

  /**
   * Runs of the shorter text that must be in the longer. {@code docs/measure/stories.md}: from .4
   * to .6 nothing changes.
   */
  static final double CONTAINED_MIN = 0.5;

  /** The same for short texts, where a quotation is half of it. */
  static final double CONTAINED_SHORT = 0.8;

  /** Numbers and names of the poorer text that must be in the richer. */
  static final double FACTS_MIN = 0.6;

  /** Below so many runs of words two texts must be equal. */
  static final int RUNS_MIN = 6;

  /** From so many runs on a text is not short. */
  static final int RUNS_ENOUGH = 30;

  /** A run in more texts than this is printed under everything. */
  static final int RUN_ARTICLES_MAX = 300;

  /** Texts compared exactly: more copies of one text than this are one too many to list. */
  static final int CANDIDATES = 256;
}
