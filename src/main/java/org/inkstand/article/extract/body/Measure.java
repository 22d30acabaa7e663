package org.inkstand.article.extract.body;

/**
 * How much text an element holds, and of what kind. Letters of scripts that say more with one count
 * for more, so that one threshold serves all languages.
 */
final class Measure {
  /** Letters of all text within. */
  int letters;

  /** Letters within links. */
  int linked;

  /** Letters in paragraphs of its own, outside its blocks, that read like running text. */
  double own;

  /** The same within its blocks too, clutter left out. */
  double good;

  /** The same, clutter counted too. */
  double all;

  /** Letters in paragraphs that the witness knows, within. */
  int known;

  /** Paragraphs counted in {@code good}. */
  int paragraphs;

  /** Paragraphs counted in {@code own}. */
  int ownParagraphs;

  /** Links within. */
  int links;

  /** The open run of inline text. */
  final Run run = new Run();

  /** True when the names of the element say that it is not the article. */
  boolean clutter;

  /**
   * True when they say so with words of things that can be longer than an article, such as its
   * comments.
   */
  boolean foreign;

  double linkShare() {
    return letters == 0 ? 0 : (double) linked / letters;
  }

  /** Inline text since the last block began or ended: what a reader sees as one paragraph. */
  static final class Run {
    int letters;
    int linked;
    int stops;
    final StringBuilder text = new StringBuilder();

    void add(Run other) {
      letters += other.letters;
      linked += other.linked;
      stops += other.stops;
      text.append(other.text);
    }

    void clear() {
      letters = 0;
      linked = 0;
      stops = 0;
      text.setLength(0);
    }
  }
}
