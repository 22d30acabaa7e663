package org.inkstand.search.index;

import java.nio.file.Path;
import org.inkstand.article.Articles;
import org.inkstand.search.Search;
import org.inkstand.search.SearchContract;
import org.inkstand.search.step.TestFollowing;
import org.inkstand.title.Titles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The embedded index keeps the contract. */
class IndexSearchTest extends SearchContract {

  @TempDir Path folder;

  private @Nullable ArticleIndex index;

  private ArticleIndex index() {
    if (index == null) {
      index = TestIndex.in(folder.resolve("search"), CLOCK);
    }
    return index;
  }

  @Override
  protected Search engine(Articles book, Titles titles) {
    return TestIndex.over(index(), book, titles, CLOCK);
  }

  @Override
  protected void follow() {
    TestFollowing.toTheEnd(TestFollowing.of(articles, index()));
  }

  @AfterEach
  void close() {
    index().close();
  }
}
