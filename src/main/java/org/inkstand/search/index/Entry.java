package org.inkstand.search.index;

import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;

/** What becomes of an article in the index. */
public sealed interface Entry {

  /** Which one. */
  ArticleId id();

  /**
   * It can be found from now on, as it says now.
   *
   * @param text its words, plain
   */
  record Found(Article article, String text) implements Entry {
    @Override
    public ArticleId id() {
      return article.id();
    }
  }

  /** It cannot be found any more. */
  record Gone(ArticleId id) implements Entry {}
}
