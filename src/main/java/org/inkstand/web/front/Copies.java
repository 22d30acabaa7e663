package org.inkstand.web.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.inkstand.article.Article;

/**
 * Texts that agree word for word are one piece: the one that was there first, with the others
 * named.
 */
final class Copies {

  private static final Comparator<Article> FIRST_OUT =
      Comparator.comparing(Article::published).thenComparingLong(a -> a.id().value());

  private Copies() {}

  /** Pieces in the order in which their newest copy stands in the list. */
  static List<Piece> fold(List<Article> articles, Predicate<Article> readable) {
    Map<Long, List<Article>> same = new LinkedHashMap<>();
    for (Article article : articles) {
      // Too short a text has no fingerprint: it stands for itself, under a key of its own.
      long key = article.fingerprint() == 0 ? -article.id().value() : article.fingerprint();
      same.computeIfAbsent(key, _ -> new ArrayList<>()).add(article);
    }
    return same.values().stream().map(copies -> piece(copies, readable)).toList();
  }

  private static Piece piece(List<Article> copies, Predicate<Article> readable) {
    List<Article> inOrder = copies.stream().sorted(FIRST_OUT).toList();
    Article first = inOrder.getFirst();
    return new Piece(first, inOrder.subList(1, inOrder.size()), readable.test(first));
  }
}
