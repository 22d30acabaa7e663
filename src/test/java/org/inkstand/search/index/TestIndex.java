package org.inkstand.search.index;

import java.nio.file.Path;
import java.time.Clock;
import org.inkstand.article.Articles;
import org.inkstand.search.Search;
import org.inkstand.search.SearchSettings;
import org.inkstand.title.Titles;

/** The real search for tests of other packages. */
public final class TestIndex {
  private TestIndex() {}

  /** An index in a folder. */
  public static ArticleIndex in(Path folder, Clock clock) {
    return new ArticleIndex(new SearchSettings(folder), clock);
  }

  /** A search over it. */
  public static Search over(ArticleIndex index, Articles articles, Titles titles, Clock clock) {
    return new IndexSearch(index, articles, titles, clock);
  }
}
