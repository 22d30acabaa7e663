package org.inkstand.search.step;

import org.inkstand.article.Articles;
import org.inkstand.kit.step.Step;
import org.inkstand.search.index.ArticleIndex;

/** The real step for tests of other packages. */
public final class TestFollowing {
  private TestFollowing() {}

  /** The step that keeps an index up to date. */
  public static Step of(Articles articles, ArticleIndex index) {
    return new IndexArticles(articles, index);
  }

  /** Runs a step until there is nothing left to do. */
  public static void toTheEnd(Step step) {
    int done = step.advance();
    while (done > 0) {
      done = step.advance();
    }
  }
}
