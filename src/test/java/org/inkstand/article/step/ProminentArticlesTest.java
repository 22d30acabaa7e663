package org.inkstand.article.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkstand.StoreContract;
import org.inkstand.article.ArticleId;
import org.inkstand.testnews.TestItem;
import org.inkstand.title.Access;
import org.junit.jupiter.api.Test;

/** Which articles their titles put first, on both stores. */
class ProminentArticlesTest extends StoreContract {

  @Test
  void whatStoodAtTheTopOfOneFeedIsProminentWhateverOthersSay() {
    TestRoad road = new TestRoad(store, Access.OPEN);
    road.announce(TestItem.of(1, "Flood").link("https://p.example/a").item());
    ArticleId flood = road.only().id();
    assertThat(road.articles().prominent(List.of(flood))).isEmpty();

    road.announce(TestItem.of(2, "Flood").link("https://p.example/a").prominent().item());
    road.announce(TestItem.of(2, "Flood").link("https://p.example/a").item());

    assertThat(road.articles().prominent(List.of(flood))).containsExactly(flood);
    assertThat(road.articles().prominent(List.of())).isEmpty();
  }
}
