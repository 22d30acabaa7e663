package org.inkstand.story.words;

/**
 * What kind of thing a term is, kept in the last eight bits of its mark: a word of one language, or
 * a trace of who, where and how many that is the same in every language.
 *
 * <p>Terms of different voices never meet, so that an article can be compared with another in the
 * voices that both have.
 */
public final class Voice {

  /** A name in Latin letters, without marks and endings. */
  public static final int NAME = 1;

  /** A name as it sounds, in any script. */
  public static final int SOUND = 2;

  /** A number of two digits or more. */
  public static final int NUMBER = 3;

  /** A word of the headline over a body: what the article says it is about. */
  public static final int HEADLINE = 4;

  /** Voices from here on are languages. */
  public static final int WORDS = 16;

  /** There are fewer voices than this. */
  public static final int COUNT = 256;

  private Voice() {}

  /** The voice of words in a language, by its letters; two rare languages may share one. */
  public static int of(String language) {
    return WORDS + Math.floorMod(language.hashCode() * 31, COUNT - WORDS);
  }

  /** The voice of a term. */
  public static int of(long mark) {
    return (int) (mark & (COUNT - 1));
  }

  /** Whether a voice is a language, and its terms are words. */
  public static boolean speaks(int voice) {
    return voice >= WORDS || voice == 0;
  }

  /** The mark of a term without its voice: the same stem is the same in every language. */
  public static long stem(long mark) {
    return mark & -COUNT;
  }

  /** The mark of a term in a voice. */
  static long mark(int voice, String term) {
    return stem(WordReader.mark(term)) | voice;
  }
}
