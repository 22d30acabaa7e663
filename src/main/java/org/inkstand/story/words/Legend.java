package org.inkstand.story.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the terms of a wording are written: a mark is a number, and nobody can read it. */
public final class Legend {

  private final Map<Long, String> written = new HashMap<>();

  private Legend() {}

  /** Of the texts that were read, in their language. */
  public static Legend of(String language, List<String> texts) {
    var legend = new Legend();
    var stems = new Stems();
    int voice = Voice.of(language);
    for (String text : texts) {
      for (Token token : Tokens.of(text, WordReader.CHARS_MAX)) {
        legend.enter(token, Voice.mark(voice, stems.stem(language, token.text())), language);
      }
    }
    return legend;
  }

  private void enter(Token token, long word, String language) {
    written.putIfAbsent(word, token.text());
    if (token.numeric()) {
      written.putIfAbsent(
          Voice.mark(Voice.NUMBER, Traces.digits(token.text(), language)), token.text());
    } else {
      String name = capital(token.text());
      written.putIfAbsent(Voice.mark(Voice.NAME, Traces.folded(Sound.plain(token.text()))), name);
      written.putIfAbsent(Voice.mark(Voice.SOUND, Sound.of(token.text())), name);
    }
  }

  private static String capital(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }

  /** How a term was written; empty for one that was not in the texts. */
  public String of(long mark) {
    return written.getOrDefault(mark, "");
  }
}
