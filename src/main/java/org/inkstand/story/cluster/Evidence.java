package org.inkstand.story.cluster;

/**
 * Weighs whether a likeness is enough: by words, and where words do not suffice by the traces of an
 * event, its names and numbers.
 *
 * <ul>
 *   <li><b>In one language</b> words decide. Two reporters who tell one event at length share fewer
 *       words than their lengths would ask for, but name the same people, places and figures: so
 *       {@value #WORDS_PART} of the words are enough where {@value #NAMES_MIN} names and more are
 *       shared and make up most of what is named. What follows a day later names the same again, so
 *       time counts twice for names. The same part is enough below headlines that say the same in
 *       {@value #HEADLINE_WORDS_MIN} words and more: what stands below may be two reporters' own.
 *   <li><b>Across languages</b> only traces can speak. One name is a coincidence: asked are {@value
 *       #FOREIGN_NAMES_MIN} and, with numbers, {@value #FOREIGN_TRACES_MIN}. Names as they sound
 *       are heard only where no name in Latin letters is shared, and more is asked of them.
 *   <li>Where a story speaks the article's language already, words and not traces say whether it is
 *       the same event: names alone cannot tell a flood from the inquiry into it.
 * </ul>
 *
 * <p>{@code docs/measure/stories.md} shows what neighbouring figures do.
 */
final class Evidence {

  /** The part of the asked words that is enough beside many names, or like headlines. */
  static final double WORDS_PART = 0.6;

  /** Likeness of names and numbers, in one language. */
  static final double NAMES = 0.33;

  /** Names that both have, in one language. */
  static final int NAMES_MIN = 3;

  /** Likeness of the headlines over two texts of one language. */
  static final double HEADLINES = 0.45;

  /** Words that both headlines have. */
  static final int HEADLINE_WORDS_MIN = 3;

  /** Likeness of names and numbers across languages. */
  static final double FOREIGN = 0.17;

  /** Likeness of sounds and numbers across scripts. */
  static final double SOUNDS = 0.22;

  /** Names that both have, across languages. */
  static final int FOREIGN_NAMES_MIN = 2;

  /** Names and numbers that both have, across languages. */
  static final int FOREIGN_TRACES_MIN = 3;

  private Evidence() {}

  /**
   * By how much a likeness is enough: above 1 it is.
   *
   * @param wordsMin likeness of words that is asked
   * @param stricter how much more is asked than of two single articles, 1 or above
   * @param fading what time apart leaves of a likeness
   */
  static double over(Alike alike, double wordsMin, double stricter, double fading) {
    if (!alike.speak()) {
      return foreign(alike) * fading / stricter;
    }
    double words = alike.words() * fading / wordsMin;
    double named = alike.names().degree() * fading * fading / (NAMES * stricter);
    double headed = alike.headlines().degree() * fading / (HEADLINES * stricter);
    return Math.max(
        words,
        Math.min(
            words / WORDS_PART,
            Math.max(
                alike.names().names() < NAMES_MIN ? 0 : named,
                alike.headlines().names() < HEADLINE_WORDS_MIN ? 0 : headed)));
  }

  private static double foreign(Alike alike) {
    boolean named = alike.names().names() > 0;
    Alike.Traces traces = named ? alike.names() : alike.sounds();
    boolean enough = traces.names() >= FOREIGN_NAMES_MIN && traces.count() >= FOREIGN_TRACES_MIN;
    return enough ? traces.degree() / (named ? FOREIGN : SOUNDS) : 0;
  }
}
