package org.inkstand.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.inkstand.search.step.TestFollowing;
import org.inkstand.testnews.MemoryArticles;
import org.inkstand.testnews.TestArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking among the latest first finds what looking through everything finds. */
class FreshnessTest {

  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
  private static final int ARTICLES = 3_000;
  private static final List<String> WORDS =
      List.of("flood", "harbour", "vote", "strike", "storm", "bridge", "opera", "quartz");

  @TempDir Path folder;

  @Test
  void theBestOfTheLatestAreTheBestOfAll() {
    try (ArticleIndex index = TestIndex.in(folder, Clock.fixed(NOW, ZoneOffset.UTC))) {
      TestFollowing.toTheEnd(TestFollowing.of(news(), index));
      for (String word : WORDS) {
        for (int most : new int[] {1, 5, 40, 400}) {
          index.ask(view -> same(view, term(word), 1, most));
        }
      }
      index.ask(view -> same(view, both("flood", "harbour"), 2, 20));
      index.ask(view -> same(view, both("vote", "quartz"), 2, 20));
    }
  }

  @Test
  void whatIsOlderIsNotPassedOverForAWordThatSaysMuch() {
    try (ArticleIndex index = TestIndex.in(folder, Clock.fixed(NOW, ZoneOffset.UTC))) {
      var articles = new MemoryArticles();
      for (int id = 1; id <= 40; id++) {
        articles.keep(TestArticle.of(id, "Flood").at(NOW.minus(Duration.ofMinutes(id)).toString()));
      }
      articles.keep(
          TestArticle.of(41, "Flood flood flood flood")
              .at(NOW.minus(Duration.ofDays(2)).toString()));
      TestFollowing.toTheEnd(TestFollowing.of(articles, index));
      index.ask(view -> same(view, term("flood"), 1, 10));
    }
  }

  private static boolean same(View view, Query query, int words, int most) throws IOException {
    TopDocs sought = new Freshness(view, NOW, 0).best(query, words, most);
    TopDocs through = new Freshness(view, NOW, Long.MAX_VALUE).best(query, words, most);
    assertThat(documents(sought)).as(query + ", " + most).isEqualTo(documents(through));
    return true;
  }

  private static List<Integer> documents(TopDocs found) {
    return Arrays.stream(found.scoreDocs).map((ScoreDoc hit) -> hit.doc).toList();
  }

  /** The earlier a word stands in the list, the more articles have it; they are of forty days. */
  private static MemoryArticles news() {
    var random = new Random(17);
    var articles = new MemoryArticles();
    for (int id = 1; id <= ARTICLES; id++) {
      var said = new StringBuilder("News");
      for (int i = 0; i < WORDS.size(); i++) {
        if (random.nextInt(1 + i * i) == 0) {
          said.append(' ').append(WORDS.get(i)).append(random.nextBoolean() ? " so" : "");
        }
      }
      Duration age = Duration.ofMinutes(random.nextInt(40 * 24 * 60));
      articles.keep(TestArticle.of(id, said.toString()).at(NOW.minus(age).toString()));
    }
    return articles;
  }

  private static Query term(String word) {
    return new TermQuery(new Term(Fields.WORDS, word));
  }

  private static Query both(String one, String other) {
    return new BooleanQuery.Builder()
        .add(term(one), Occur.MUST)
        .add(term(other), Occur.MUST)
        .build();
  }
}
