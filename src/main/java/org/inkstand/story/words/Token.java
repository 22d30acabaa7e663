package org.inkstand.story.words;

/**
 * One word as it stands in a text.
 *
 * @param text normal form KC in lower case
 * @param capital whether it was written with a capital letter
 * @param opens whether it stands first in a sentence, where every word has a capital
 * @param joined whether nothing but a space parts it from the word before
 */
public record Token(String text, boolean capital, boolean opens, boolean joined) {

  /** Whether it begins with a digit. */
  public boolean numeric() {
    return Character.isDigit(text.codePointAt(0));
  }
}
