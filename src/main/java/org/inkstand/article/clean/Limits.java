package org.inkstand.article.clean;

/** Bounds of this room. */
final class Limits {
  /**
   * Letters of HTML read: the longest articles seen have 400,000; a feed's bound on a body is
   * larger.
   */
  static final int HTML_CHARS_MAX = 4_000_000;

  /**
   * Depth of elements read; browsers stop at 512, articles at about 30. Deeper content is
   * flattened.
   */
  static final int DEPTH_MAX = 256;

  /** Pictures kept of one article: galleries have up to 200. */
  static final int PICTURES_MAX = 400;

  /**
   * Rounds in which a cleaned article must come to rest; two are needed in practice, the last
   * proves it.
   */
  static final int ROUNDS_MAX = 4;

  /** Letters of an address: browsers and servers refuse longer ones. */
  static final int ADDRESS_CHARS_MAX = 2_048;

  private Limits() {}
}
