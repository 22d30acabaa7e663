package org.inkstand.sync.outgoing;

import java.time.Clock;
import org.inkstand.article.Articles;
import org.inkstand.sync.SyncSettings;
import org.inkstand.testnews.FakeSearch;
import org.inkstand.title.Titles;

/** The real composer for tests of other packages. */
public final class TestComposer {
  private TestComposer() {}

  /** Over these articles and titles. */
  public static Composer of(Articles articles, Titles titles, SyncSettings settings, Clock clock) {
    return new Composer(
        new Composer.Shelf(articles, titles, new FakeSearch(articles)), settings, clock);
  }
}
