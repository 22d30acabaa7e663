package org.inkstand.article.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.inkstand.StoreContract;
import org.inkstand.article.Article;
import org.inkstand.article.TitleActivity;
import org.inkstand.testnews.TestItem;
import org.inkstand.title.Access;
import org.junit.jupiter.api.Test;

/** What makes a new version of an article, and what of its changes a source card counts. */
class VersionsTest extends StoreContract {

  private static final String NEWS = "The first trams crossed the bridge at five in the morning.";

  /** The article after its feed said first the one and, ten minutes later, the other. */
  private TestRoad after(String first, String second) {
    TestRoad road = new TestRoad(store, Access.OPEN);
    road.announce(TestItem.of(1, "Bridge reopens").text(first).item());
    road.announce(
        TestItem.of(1, "Bridge reopens")
            .text(second)
            .changed(TestItem.NOON.plus(Duration.ofMinutes(10)))
            .item());
    return road;
  }

  private static TitleActivity activity(TestRoad road) {
    return Objects.requireNonNull(road.articles().activity().get(road.title().id()));
  }

  @Test
  void aChangedWordMakesAVersionThatSaysWhen() {
    TestRoad road = after(NEWS, NEWS.replace("five", "six"));
    Article article = road.only();

    assertThat(article.revision()).isEqualTo(2);
    assertThat(article.updated()).isAfter(article.published());
    assertThat(activity(road).revised()).isEqualTo(1);
    assertThat(activity(road).corrected()).isZero();
  }

  @Test
  void aCounterAnAdvertisementAndATokenMakeNone() {
    TestRoad road =
        after(
            NEWS + "</p><p>17 comments</p><p>By mail: paper.example/a?s=4f9a8c7be01d22aa",
            NEWS
                + "</p><p>Advertisement</p><p>1,018 comments</p>"
                + "<p>By mail:  paper.example/a?s=99ac00be01d2f7a1");
    Article article = road.only();

    assertThat(article.revision()).isEqualTo(1);
    assertThat(article.updated()).isEqualTo(article.published());
    assertThat(road.articles().revisions(article.id())).hasSize(1);
    assertThat(activity(road).revised()).isZero();
  }

  @Test
  void aCorrectionThatIsMarkedAsOneIsCounted() {
    TestRoad road =
        after(
            NEWS,
            NEWS.replace("five", "six")
                + "</p><p>Correction: an earlier version gave the wrong hour.");

    assertThat(activity(road).corrected()).isEqualTo(1);
    assertThat(activity(road).revised()).isEqualTo(1);
  }

  @Test
  void whatWasTakenBackIsCountedNoMore() {
    TestRoad road = after(NEWS, NEWS + "</p><p>Correction: it was another bridge.");

    road.withdraw(1);

    assertThat(road.articles().activity()).isEmpty();
    assertThat(
            store.<Long>read(
                jdbc ->
                    jdbc.sql("select count(*) from article_correction").query(Long.class).single()))
        .isZero();
  }
}
