package org.inkstand.feed.poll.answer;

/** How much of an answer that was no good is kept; with the reasons. */
final class Limits {
  private Limits() {}

  /** Enough to see what kind of wrong it is. */
  static final int FLAWS_SHOWN_MAX = 5;

  /** Of the last bad answer, so that its publisher can be told all of it. */
  static final int FLAWS_KEPT_MAX = 50;

  /** A server has twenty. */
  static final int HEADERS_KEPT_MAX = 60;

  /** Of the last bad answer: four screens show what kind of answer it is. */
  static final int OPENING_BYTES_MAX = 16_384;
}
