package org.inkstand.article.extract.said;

/** Bounds of this room. */
final class Limits {
  /** Letters of one linked-data script: the largest seen, a live blog, has 900,000. */
  static final int SCRIPT_CHARS_MAX = 3_000_000;

  /** Linked-data scripts read of one page; sites with one for each product list have hundreds. */
  static final int SCRIPTS_MAX = 40;

  /** Nodes of linked data looked at. */
  static final int NODES_MAX = 2_000;

  /** Depth of linked data looked into; articles sit at two to five. */
  static final int DEPTH_MAX = 12;

  /** Elements of one kind (bylines, dates, …) remembered of a page. */
  static final int ELEMENTS_MAX = 400;

  /** Letters of text in which a date is looked for. */
  static final int DATE_CHARS_MAX = 160;

  /** Authors of one article: a project with more than this lists its team elsewhere. */
  static final int AUTHORS_MAX = 20;

  private Limits() {}
}
