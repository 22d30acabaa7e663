package org.inkstand.syllabus;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkstand.StoreContract;
import org.inkstand.article.Article;
import org.inkstand.article.step.TestRoad;
import org.inkstand.testnews.TestItem;
import org.inkstand.title.Access;
import org.junit.jupiter.api.Test;

/**
 * An item is what a feed said, word for word. An article is what we make of it: cleaned, marked,
 * named, and kept once. This chapter runs on both stores, as every store test does.
 */
class A02OneArticleTest extends StoreContract {

  @Test
  void anItemBecomesAnArticle() {
    TestRoad road = new TestRoad(store, Access.OPEN);
    road.announce(
        TestItem.of(1, "Flood in Ghent").text("The river <script>x()</script>rose.").item());

    Article article = road.only();
    assertThat(article.headline()).isEqualTo("Flood in Ghent");
    assertThat(article.copyright()).isEqualTo("© Paper & Sons");
    assertThat(road.articles().body(article.id()).orElseThrow().html())
        .isEqualTo("<p>The river rose.</p>");
  }

  @Test
  void twiceIsOnce() {
    TestRoad road = new TestRoad(store, Access.OPEN);
    road.announce(TestItem.of(1, "Flood in Ghent").link("https://p.example/flood").item());
    road.announce(
        TestItem.of(2, "Flood in Ghent").link("https://p.example/flood?utm_source=x").item());

    assertThat(road.articles().count()).isOne();
  }

  @Test
  void otherWordsAreARevision() {
    TestRoad road = new TestRoad(store, Access.OPEN);
    road.announce(TestItem.of(1, "Flood in Ghent").text("Two streets are under water.").item());
    road.announce(TestItem.of(1, "Flood in Ghent").text("Six streets are under water.").item());

    assertThat(road.only().revision()).isEqualTo(2);
    assertThat(road.articles().revisions(road.only().id()).getLast().body().text())
        .startsWith("Two streets");
  }

  @Test
  void whatIsTakenBackLeavesATombstone() {
    TestRoad road = new TestRoad(store, Access.OPEN);
    road.announce(TestItem.of(1, "Flood in Ghent").text("The river rose.").item());
    Article article = road.only();
    road.withdraw(1);

    assertThat(road.articles().find(article.id()).orElseThrow().withdrawn()).isTrue();
    assertThat(road.articles().body(article.id())).isEmpty();
  }
}
