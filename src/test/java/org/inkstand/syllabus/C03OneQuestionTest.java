package org.inkstand.syllabus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.inkstand.TestStores;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.sql.Store;
import org.inkstand.search.Related;
import org.inkstand.search.Search;
import org.inkstand.search.SearchAnswer;
import org.inkstand.search.SearchQuery;
import org.inkstand.search.index.ArticleIndex;
import org.inkstand.search.index.TestIndex;
import org.inkstand.search.step.TestFollowing;
import org.inkstand.testnews.MemoryArticles;
import org.inkstand.testnews.TestArticle;
import org.inkstand.testnews.TestItem;
import org.inkstand.title.store.TestTitleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * C03. One question: how articles are found.
 *
 * <p>A step follows the book of articles and writes them into an index; a question is read into
 * words and filters, in any order; what is found, what says it in other words and what stands near
 * an article are asked of the same index.
 */
@SuppressWarnings("NullAway.Init") // JUnit fills and calls before any test runs
class C03OneQuestionTest {

  private static final Clock NOON = Clock.fixed(TestItem.NOON, ZoneOffset.UTC);

  @TempDir Path folder;

  private Store store;
  private ArticleIndex index;
  private Search search;

  @BeforeEach
  void threeArticlesAndAnArchive() {
    var articles = new MemoryArticles();
    articles.keep(
        TestArticle.of(1, "Earthquake shakes Kell").text("The mayor of Kell, Ida Vance, spoke."),
        TestArticle.of(2, "Tsunami feared after quake").text("Strong tremors, the harbour says."),
        TestArticle.of(3, "Vance asks for tents").text("Ida Vance of Kell wants them by night."));
    for (int i = 10; i < 40; i++) {
      articles.keep(TestArticle.of(i, "Market report " + i).text("Shares rose and fell."));
    }
    store = TestStores.SQLITE.open();
    index = TestIndex.in(folder, NOON);
    search = TestIndex.over(index, articles, TestTitleStore.of(store, NOON), NOON);
    TestFollowing.toTheEnd(TestFollowing.of(articles, index));
  }

  @AfterEach
  void close() {
    index.close();
    store.close();
  }

  @Test
  void wordsAndFiltersFindArticlesTheBestFirst() {
    SearchAnswer answer = search.find(new SearchQuery("lang:en vance", 0, 10));

    assertThat(answer.articles()).containsExactly(new ArticleId(3), new ArticleId(1));
    assertThat(search.respelt("vamce")).contains("vance");
  }

  @Test
  void whatSaysItInOtherWordsIsFoundApart() {
    assertThat(search.find(new SearchQuery("earthquake", 0, 10)).total()).isEqualTo(1);
    assertThat(search.inOtherWords("earthquake", 5).articles()).containsExactly(new ArticleId(2));
  }

  @Test
  void whatSharesRareWordsStandsNear() {
    List<Related> near = search.related(new ArticleId(1), 5);

    assertThat(near).extracting(Related::article).containsExactly(new ArticleId(3));
    assertThat(near.getFirst().words()).contains("vance", "kell");
  }
}
