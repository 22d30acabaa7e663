package org.inkstand.article.extract;

/** Bounds of this room. */
final class Limits {
  /** Bytes of a page read: the largest news page measured has 6 MB, scripts included. */
  static final int PAGE_BYTES_MAX = 10_000_000;

  /** Elements of a page read: the largest news page measured has 5,000. */
  static final int ELEMENTS_MAX = 40_000;

  /** Letters of a page read outside of scripts and styles: the largest measured has 900,000. */
  static final int MARKUP_CHARS_MAX = 2_000_000;

  /**
   * Depth to which a page's tree is built; deeper elements are flattened by the parser. Real pages
   * reach 60.
   */
  static final int DEPTH_MAX = 256;

  /**
   * Letters of text below which a page is doubted to be an article; the shortest news items have
   * 150.
   */
  static final int TEXT_CHARS_MIN = 140;

  /** Headlines and paragraphs looked at to tell a list from an article. */
  static final int LINES_MAX = 1_000;

  /** Letters up to which a paragraph in a list is no teaser but a line about one. */
  static final int LINE_CHARS_MAX = 40;

  /** Letters of a headline; what is longer is none. */
  static final int HEADLINE_CHARS_MAX = 400;

  /** Headlines that are links, from which on a page may be a list of articles. */
  static final int LINKED_HEADLINES_MIN = 3;

  /**
   * Bytes searched for a declared encoding; HTML asks for the first 1,024, some pages need more.
   */
  static final int DECLARATION_BYTES = 4_096;

  private Limits() {}
}
