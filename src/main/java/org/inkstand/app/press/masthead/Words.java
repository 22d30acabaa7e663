package org.inkstand.app.press.masthead;

import java.util.Map;

/** What stands around the articles in one language: "More on this", "Comments", section names. */
public record Words(Map<String, String> all) {
  public Words {
    all = Map.copyOf(all);
  }

  private static final Map<String, Words> LANGUAGES = Table.words();

  /** The words of a language. */
  public static Words in(String language) {
    Words words = LANGUAGES.get(language);
    if (words == null) {
      throw new IllegalStateException("the press has no words in " + language);
    }
    return words;
  }

  /** One of them. */
  public String get(String key) {
    String word = all.get(key);
    if (word == null) {
      throw new IllegalStateException("the press has no word for " + key);
    }
    return word;
  }
}
