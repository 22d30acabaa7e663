package org.inkstand.search;

import java.util.List;
import org.inkstand.article.ArticleId;

/**
 * Articles that say what was asked for without the words that were typed.
 *
 * @param words what was looked for in their place, in the order in which they were typed
 * @param articles the nearest in meaning first
 */
public record InOtherWords(List<String> words, List<ArticleId> articles) {

  /** None. */
  public static final InOtherWords NONE = new InOtherWords(List.of(), List.of());

  public InOtherWords {
    words = List.copyOf(words);
    articles = List.copyOf(articles);
  }
}
