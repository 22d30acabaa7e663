package org.inkstand.article.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.inkstand.StoreContract;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.ArticleSettings;
import org.inkstand.article.store.ArticleStores;
import org.inkstand.article.store.Intake;
import org.inkstand.article.store.PageQueue;
import org.inkstand.feed.Item;
import org.inkstand.member.Admission;
import org.inkstand.member.Visitor;
import org.inkstand.member.Wall;
import org.inkstand.testnews.NoPictures;
import org.inkstand.testnews.TestItem;
import org.inkstand.testnews.TickingClock;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.junit.jupiter.api.Test;

/** A clock that is set back by an hour takes no news off the page and puts no page off. */
class SetBackClockTest extends StoreContract {

  private static final Licence OPEN = Licence.LINK.withAccess(Access.OPEN);

  private final TickingClock clock = new TickingClock(TestItem.NOON.plusSeconds(60));
  private final Drafting drafting =
      new Drafting(new NoPictures(), new Keeping(ArticleSettings.STANDARD));

  private ArticleStores announced(Licence licence) {
    ArticleStores stores = new ArticleStores(store, clock);
    Item news = TestItem.of(1, "Bridge reopens").text("The first trams crossed at five.").item();
    var drafts = drafting.draft(news, TestRoad.title(licence)).stream().toList();
    stores.intake().absorb(new Intake.Batch(drafts, List.of(), "test", 1));
    clock.advance(Duration.ofHours(-1));
    return stores;
  }

  private static List<Article> listed(ArticleStores stores) {
    return stores.articles().list(ArticleQuery.newest(10));
  }

  @Test
  void newsOfTheLastHourIsStillListedAndRead() {
    ArticleStores stores = announced(OPEN);

    assertThat(listed(stores)).hasSize(1);
    Visitor anybody = Visitor.ANYBODY;
    assertThat(Wall.decide(OPEN, listed(stores).getFirst(), anybody, clock.instant()))
        .isInstanceOf(Admission.Whole.class);
  }

  @Test
  void itIsListedAlsoAfterTheLicenceWasRecordedAnew() {
    ArticleStores stores = announced(OPEN);
    Article article = listed(stores).getFirst();

    stores.leaving().rebound(article.title(), OPEN);

    assertThat(listed(stores)).hasSize(1);
  }

  @Test
  void thePagesThatAreWantedAreFetchedAtOnce() {
    ArticleStores stores = announced(OPEN);

    Optional<PageQueue.Wanted> next = stores.pages().due(1).stream().findFirst();

    assertThat(next.map(wanted -> wanted.article().headline())).contains("Bridge reopens");
  }
}
