package org.inkstand.article.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inkstand.StoreContract;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.ArticleQuery.Place;
import org.inkstand.testnews.TestItem;
import org.inkstand.title.Access;
import org.junit.jupiter.api.Test;

/** A list goes on where it ended, although many articles bear the same moment. */
class PlaceTest extends StoreContract {

  private static final Instant NOON = TestItem.NOON;

  private TestRoad day() {
    TestRoad road = new TestRoad(store, Access.OPEN);
    for (int i = 1; i <= 9; i++) {
      road.announce(
          TestItem.of(i, "Story number " + i)
              .key("k" + i)
              .link("https://paper.example/" + i)
              .at(NOON.minusSeconds(i < 8 ? 60 : 120))
              .text("What happened in town number %d is told here.".formatted(i))
              .item());
    }
    return road;
  }

  @Test
  void everyPageGoesOnWhereTheOneBeforeEnded() {
    TestRoad road = day();
    var read = new ArrayList<Article>();
    Place place = Place.START;
    List<Article> page;
    do {
      page = road.articles().list(new ArticleQuery(Set.of(), "", "", place, 2));
      read.addAll(page);
      place = page.isEmpty() ? place : Place.of(Place.after(page.getLast()).toString());
    } while (!page.isEmpty());

    assertThat(read)
        .hasSize(9)
        .doesNotHaveDuplicates()
        .isEqualTo(road.articles().list(ArticleQuery.newest(9)));
  }

  @Test
  void aMomentAloneMeansWhatIsOlderThanIt() {
    assertThat(day().articles().list(ArticleQuery.newest(9).before(NOON.minusSeconds(60))))
        .hasSize(2);
  }

  @Test
  void whatIsNoPlaceIsTheStart() {
    for (String text : List.of("", "yesterday", "2026-11-29", "2026-11-29T08:00:00Z~x", "~1")) {
      assertThat(Place.of(text)).as(text).isEqualTo(Place.START);
    }
  }
}
