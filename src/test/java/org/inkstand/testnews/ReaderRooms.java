package org.inkstand.testnews;

import java.time.Clock;
import org.inkstand.article.Articles;
import org.inkstand.edition.Editions;
import org.inkstand.kit.sql.Store;
import org.inkstand.reader.ForYou;
import org.inkstand.reader.Marks;
import org.inkstand.reader.store.TasteStores;
import org.inkstand.reader.window.TestPages;
import org.inkstand.story.Stories;
import org.inkstand.title.Titles;
import org.springframework.context.annotation.Bean;

/** What readers follow, mute and read, in the store of a test. */
public class ReaderRooms {

  @Bean
  Marks marks(Store store, Clock clock) {
    return new TasteStores(store, clock).marks();
  }

  @Bean
  TestPages.News newsToRead(Titles titles, Articles articles, Stories stories, Editions editions) {
    return new TestPages.News(titles, articles, stories, editions);
  }

  @Bean
  ForYou forYou(Store store, Clock clock, TestPages.News news, Marks marks) {
    return TestPages.forYou(store, clock, news, marks);
  }
}
