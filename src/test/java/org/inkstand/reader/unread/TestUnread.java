package org.inkstand.reader.unread;

import java.time.Clock;
import java.time.Duration;
import org.inkstand.article.Articles;
import org.inkstand.kit.sql.Store;
import org.inkstand.reader.Screen;
import org.inkstand.reader.Unread;
import org.inkstand.reader.store.ReaderStores;
import org.inkstand.story.Stories;
import org.inkstand.title.Titles;

/** Unread counts, put together for a test. */
public final class TestUnread {
  private TestUnread() {}

  /** Over these books, with nothing in memory yet. */
  public static Unread over(
      ReaderStores stores, Titles titles, Articles articles, Stories stories) {
    return new UnreadCounts(
        stores.readBook(),
        stores.marks(),
        new UnreadCounts.Library(
            new Shelves(titles, articles, stories, Duration.ZERO),
            titles,
            articles,
            new Screen(titles, stories, articles)),
        stores.clock());
  }

  /** For those who have only a store. */
  public static ReaderStores stores(Store store, Clock clock) {
    return new ReaderStores(store, clock);
  }
}
