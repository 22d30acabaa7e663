package org.inkstand.story.words;

import java.util.List;

/** The words of a text in their order, each brought to its stem. Not safe for threads. */
public final class StemmedText {

  private static final int CHARS_MAX = 12_000;

  private final Stems stems = new Stems();

  /** The stem of one word, in a language by its two letters. */
  public String stem(Token token, String language) {
    return stems.stem(language, token.text());
  }

  /** All of them, function words too, in a language by its two letters. */
  public List<String> stems(String text, String language) {
    return Tokens.of(text, CHARS_MAX).stream()
        .map(token -> stems.stem(language, token.text()))
        .toList();
  }
}
