package org.inkstand.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.inkstand.article.Articles;
import org.inkstand.search.Facets.Facet;
import org.inkstand.search.Facets.Kind;
import org.inkstand.search.Search;
import org.inkstand.search.SearchAnswer;
import org.inkstand.search.SearchContract;
import org.inkstand.search.SearchQuery;
import org.inkstand.search.step.TestFollowing;
import org.inkstand.testnews.TestArticle;
import org.inkstand.title.Titles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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

  @Test
  void whatIsFoundInMoreThanCanBeLookedThroughIsEstimated() {
    int all = 3 * Limits.DIVIDED_MAX / 2;
    Random random = new Random(5);
    long french = 0;
    for (int id = 1; id <= all; id++) {
      boolean other = random.nextInt(4) == 0;
      french += other ? 1 : 0;
      articles.keep(TestArticle.of(id, "Great flood").in(other ? "fr" : "en"));
    }
    Search search = engine(articles, titles());
    follow();
    for (String words : List.of("flood", "\"great flood\"")) {
      estimated(search.find(new SearchQuery(words, 0, 20).counted()), all, french);
    }
  }

  private static void estimated(SearchAnswer answer, int all, long french) {
    assertThat(answer.total()).isEqualTo(all);
    assertThat(answer.facets().estimated()).isTrue();
    assertThat(answer.facets().of(Kind.LANGUAGE))
        .filteredOn(facet -> facet.value().equals("fr"))
        .extracting(Facet::count)
        .first(InstanceOfAssertFactories.LONG)
        .isCloseTo(french, withPercentage(5));
  }

  @AfterEach
  void close() {
    index().close();
  }
}
