package org.inkstand.reader.window;

import java.time.Clock;
import org.inkstand.article.Articles;
import org.inkstand.edition.Editions;
import org.inkstand.edition.signal.SumOfSignals;
import org.inkstand.kit.sql.Store;
import org.inkstand.reader.ForYou;
import org.inkstand.reader.Marks;
import org.inkstand.reader.store.TasteStores;
import org.inkstand.story.Stories;
import org.inkstand.title.Titles;

/** Readers' own pages on a store, of news that a test holds. */
public final class TestPages {
  private TestPages() {}

  /** What there is to read. */
  public record News(Titles titles, Articles articles, Stories stories, Editions editions) {}

  /** The pages. */
  public static ForYou forYou(Store store, Clock clock, News news, Marks marks) {
    var sources = new Stands.Sources(news.titles(), news.articles(), news.stories());
    var rooms = new TasteStores(store, clock);
    return new OwnPages(
        new Stands(sources, news.editions(), new SumOfSignals(), clock),
        new OwnPages.Kept(
            rooms.tastes(),
            rooms.readings(),
            new Lessons(news.titles(), news.articles(), news.stories())),
        marks,
        clock);
  }
}
