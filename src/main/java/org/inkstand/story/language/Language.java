package org.inkstand.story.language;

/**
 * A language and how sure we are.
 *
 * @param code two or three letters of BCP 47, as {@code en}; empty when nothing tells it
 * @param confidence 0 for a guess to 1 for certain
 */
public record Language(String code, double confidence) {
  public Language {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
