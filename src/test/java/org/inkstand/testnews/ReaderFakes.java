package org.inkstand.testnews;

import java.time.Clock;
import org.inkstand.article.Articles;
import org.inkstand.kit.sql.Store;
import org.inkstand.reader.Highlights;
import org.inkstand.reader.Library;
import org.inkstand.reader.Screen;
import org.inkstand.reader.Unread;
import org.inkstand.reader.store.ReaderStores;
import org.inkstand.reader.unread.TestUnread;
import org.inkstand.story.Stories;
import org.inkstand.title.Titles;
import org.springframework.context.annotation.Bean;

/** What readers keep, for pages: the real rooms over the store of the test. */
public class ReaderFakes {

  @Bean
  ReaderStores readerStores(Store store, Clock clock) {
    return new ReaderStores(store, clock);
  }

  @Bean
  Library library(ReaderStores stores) {
    return stores.library();
  }

  @Bean
  Highlights highlights(ReaderStores stores) {
    return stores.highlights();
  }

  @Bean
  Screen screen(Titles titles, Stories stories, Articles articles) {
    return new Screen(titles, stories, articles);
  }

  @Bean
  Unread unread(ReaderStores stores, Titles titles, Articles articles, Stories stories) {
    return TestUnread.over(stores, titles, articles, stories);
  }
}
