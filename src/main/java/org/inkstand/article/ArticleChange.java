package org.inkstand.article;

/** What happened to articles since a cursor. */
public sealed interface ArticleChange {

  /** Which one. */
  ArticleId id();

  /** It stands as it says now: new, or revised. */
  record Kept(Article article) implements ArticleChange {
    @Override
    public ArticleId id() {
      return article.id();
    }
  }

  /** It is gone, for good: withdrawn, expired, or its title was removed. */
  record Withdrawn(ArticleId id) implements ArticleChange {}
}
