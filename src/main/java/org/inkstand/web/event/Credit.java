package org.inkstand.web.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.inkstand.article.Article;
import org.inkstand.kit.text.Names;

/**
 * Whose text it is that several titles carry: the agency's whom the others credit in the byline or
 * the copyright line, however late its own came in; else the first's.
 */
public final class Credit {

  private Credit() {}

  /**
   * The same articles, the original in front.
   *
   * @param texts one text as several titles carry it, the earliest first
   * @param names of their titles, empty where nobody knows
   */
  public static List<Article> first(List<Article> texts, Function<Article, String> names) {
    if (texts.size() == 1) {
      return texts;
    }
    List<String> said = texts.stream().map(Credit::said).toList();
    Article original = texts.getFirst();
    long most = 0;
    for (Article text : texts) {
      String name = " " + Names.key(names.apply(text)) + " ";
      long credits =
          IntStream.range(0, texts.size())
              .filter(i -> !texts.get(i).title().equals(text.title()))
              .filter(i -> !name.isBlank() && said.get(i).contains(name))
              .count();
      if (credits > most) {
        most = credits;
        original = text;
      }
    }
    List<Article> ordered = new ArrayList<>(texts);
    ordered.remove(original);
    ordered.addFirst(original);
    return List.copyOf(ordered);
  }

  private static String said(Article text) {
    return " " + Names.key(String.join(" ", text.authors()) + " " + text.copyright()) + " ";
  }
}
