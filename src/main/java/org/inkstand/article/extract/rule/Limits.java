package org.inkstand.article.extract.rule;

/** Bounds of this room. */
final class Limits {
  /** Letters of a file of rules: a rule for each of a thousand sites has 100,000. */
  static final int FILE_CHARS_MAX = 1_000_000;

  /** Sites with rules of their own. */
  static final int RULES_MAX = 5_000;

  /** Letters of one selector; longer ones are mistakes. */
  static final int SELECTOR_CHARS_MAX = 500;

  /** Mistakes told of; who has more begins with these. */
  static final int MISTAKES_MAX = 50;

  private Limits() {}
}
