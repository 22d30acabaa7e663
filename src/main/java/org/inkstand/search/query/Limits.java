package org.inkstand.search.query;

/** How much of anything a search takes, and why. */
final class Limits {
  private Limits() {}

  /** A headline pasted whole has 150 characters; what comes after six of them is cut. */
  static final int TYPED_CHARS_MAX = 1_000;

  /** The longest sensible question has a dozen words; each more costs every engine a lookup. */
  static final int OPERANDS_MAX = 32;

  /** Longer than any word of any language; engines cut at about the same length. */
  static final int WORD_CHARS_MAX = 100;

  /** What a reader looks through at the side of a page, of each kind. */
  static final int FACETS_MAX = 8;

  /** A reader reads a line or two about what was not understood, not a page. */
  static final int UNKNOWN_MAX = 8;
}
