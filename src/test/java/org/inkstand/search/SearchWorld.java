package org.inkstand.search;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.inkstand.TestStores;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Articles;
import org.inkstand.kit.sql.Store;
import org.inkstand.testnews.MemoryArticles;
import org.inkstand.testnews.TestArticle;
import org.inkstand.testnews.TestItem;
import org.inkstand.title.TestTitles;
import org.inkstand.title.Titles;
import org.inkstand.title.store.TestTitleStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * The world of the search contracts: a few titles, a book of articles, an engine that follows it.
 */
abstract class SearchWorld {

  /** All tests happen at noon of one day. */
  protected static final Clock CLOCK = Clock.fixed(TestItem.NOON, ZoneOffset.UTC);

  private static Store store;
  static Titles titles;
  static long ledger;
  static long times;

  /** The book that the engine follows. */
  protected final MemoryArticles articles = new MemoryArticles();

  @BeforeAll
  static void openTitles() {
    store = TestStores.SQLITE.open();
    titles = TestTitleStore.of(store, CLOCK);
    ledger =
        titles.add(TestTitles.draft("The Harbour Ledger", "ledger.example", "/a")).id().value();
    times = titles.add(TestTitles.draftIn("BE", "Latin Times", "latin.example", "/b")).id().value();
    titles.add(TestTitles.draft("Financial Times", "financial.example", "/c"));
  }

  @AfterAll
  static void closeTitles() {
    store.close();
  }

  /** The engine over these articles and titles, empty at first, made once a test. */
  protected abstract Search engine(Articles book, Titles titles);

  /** Brings the engine up to the end of the book. */
  protected abstract void follow();

  /** The titles that there are. */
  protected static Titles titles() {
    return titles;
  }

  final List<Long> found(String words, TestArticle... news) {
    return answer(words, news).articles().stream().map(ArticleId::value).toList();
  }

  final SearchAnswer answer(String words, TestArticle... news) {
    Search search = engine(articles.keep(news), titles);
    follow();
    return search.find(new SearchQuery(words, 0, 20));
  }
}
