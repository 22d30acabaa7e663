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

  /** Letters in paragraphs that read like running text, clutter left out. */
  double good;

  /** The same, clutter counted too. */
  double all;

  /** Paragraphs counted in {@code good}. */
  int paragraphs;

  /** Links within. */
  int links;

  /** Letters of the inline run that is still open, and those of it within links. */
  int run;

  int runLinked;

  /** Full stops, commas and their like in the open run. */
  int runStops;

  /** True when the names of the element say that it is not the article. */
  boolean clutter;

  double linkShare() {
    return letters == 0 ? 0 : (double) linked / letters;
  }
}
