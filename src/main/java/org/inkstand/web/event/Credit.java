package org.inkstand.web.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
    Article original = texts.getFirst();
    long most = 0;
    for (Article text : texts) {
      String name = Names.key(names.apply(text));
      long credits = texts.stream().filter(other -> credits(other, text, name)).count();
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

  private static boolean credits(Article other, Article text, String name) {
    String said = String.join(" ", other.authors()) + " " + other.copyright();
    return !name.isEmpty()
        && !other.title().equals(text.title())
        && (" " + Names.key(said) + " ").contains(" " + name + " ");
  }
}
