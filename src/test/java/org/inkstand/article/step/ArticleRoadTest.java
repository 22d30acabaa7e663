package org.inkstand.article.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inkstand.StoreContract;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleChange;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.ArticleSettings;
import org.inkstand.article.Articles;
import org.inkstand.article.store.ArticleDraft;
import org.inkstand.article.store.ArticleStores;
import org.inkstand.article.store.Intake;
import org.inkstand.feed.Item;
import org.inkstand.feed.ItemId;
import org.inkstand.testnews.NoPictures;
import org.inkstand.testnews.TestItem;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.inkstand.title.Title;
import org.inkstand.title.TitleId;
import org.junit.jupiter.api.Test;

/** From an item of a feed to an article in the store, on both stores. */
class ArticleRoadTest extends StoreContract {

  private static final Licence OPEN = Licence.LINK.withAccess(Access.OPEN);
  private static final Instant NOON = TestItem.NOON;
  private static final String LONG =
      "The river Orle rose four metres in a night and stood in the streets of the lower town. "
          .repeat(12);

  private final Clock clock = Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC);
  private final Drafting drafting =
      new Drafting(new NoPictures(), new Keeping(ArticleSettings.STANDARD));

  @Test
  void anItemBecomesAnArticleWithItsWords() {
    absorb(OPEN, TestItem.of(1, "Flood").text(LONG).item());

    Article article = only();
    assertThat(article.headline()).isEqualTo("Flood");
    assertThat(article.whole()).isTrue();
    assertThat(article.path()).isEqualTo("/article/1-flood");
    assertThat(articles().body(article.id()).orElseThrow().text()).startsWith("The river Orle");
  }

  @Test
  void theSameItemInTwoFeedsWithTrackingParametersIsOneArticle() {
    absorb(OPEN, TestItem.of(1, "Flood in the lower town").link("https://p.example/a").item());
    absorb(
        OPEN,
        TestItem.of(2, "Flood in the lower town")
            .link("https://p.example/a?utm_source=rss&fbclid=x")
            .item());

    assertThat(articles().count()).isOne();
  }

  @Test
  void anArticleIsFoundByItsAddressHoweverThatIsWritten() {
    absorb(Licence.LINK, TestItem.of(1, "Flood").link("https://p.example/a").item());
    Article article = only();
    URI shared = URI.create("http://www.p.example/a/?utm_source=app#top");

    assertThat(articles().findByAddress(shared, List.of(article.title()))).containsExactly(article);
    assertThat(articles().findByAddress(shared, List.of(new TitleId(77)))).isEmpty();
    assertThat(articles().findByAddress(URI.create("mailto:a@p.example"), List.of(article.title())))
        .isEmpty();
  }

  @Test
  void theSameItemUnderAChangedGuidIsOneArticle() {
    absorb(
        OPEN,
        TestItem.of(1, "Flood").key("a").text(LONG).item(),
        TestItem.of(2, "Flood").key("b").link("https://paper.example/1").text(LONG).item());

    assertThat(articles().count()).isOne();
  }

  @Test
  void aChangedTextMakesARevisionAndKeepsTheOldOne() {
    absorb(OPEN, TestItem.of(1, "Flood").text(LONG).item());
    Instant later = NOON.plus(Duration.ofMinutes(30));
    absorb(OPEN, TestItem.of(1, "Flood").text(LONG + "It fell again.").changed(later).item());

    Article article = only();
    assertThat(article.revision()).isEqualTo(2);
    assertThat(article.updated()).isEqualTo(later);
    assertThat(article.published()).isEqualTo(NOON);
    assertThat(articles().revisions(article.id()))
        .extracting(revision -> revision.body().text().endsWith("It fell again."))
        .containsExactly(true, false);
  }

  @Test
  void anUnchangedItemMovesNothing() {
    absorb(OPEN, TestItem.of(1, "Flood").text(LONG).item());
    long cursor = articles().lastCursor();
    absorb(OPEN, TestItem.of(1, "Flood").text(LONG).item());

    assertThat(articles().changesAfter(cursor, 10).items()).isEmpty();
    assertThat(articles().lastCursor()).isEqualTo(cursor);
  }

  @Test
  void aTitleThatAllowsNoWholeTextLeavesOnlyItsExcerptOnDisk() {
    absorb(Licence.LINK, TestItem.of(1, "Flood").text(LONG).item());

    assertThat(articles().body(only().id()).orElseThrow().text().length())
        .isLessThanOrEqualTo(Licence.EXCERPT_CHARS);
    assertThat(only().whole()).isFalse();
  }

  @Test
  void whatATitleTakesIsItsWordsInEveryVersion() {
    assertThat(articles().holdings()).isEmpty();
    absorb(OPEN, TestItem.of(1, "Flood").text(LONG).item());
    Articles.Holding before = articles().holdings().values().iterator().next();
    absorb(
        OPEN, TestItem.of(1, "Flood").text(LONG + "Again.").changed(NOON.plusSeconds(600)).item());

    Articles.Holding after = articles().holdings().values().iterator().next();
    assertThat(before.articles()).isOne();
    assertThat(before.bytes()).isGreaterThan(LONG.length());
    assertThat(after.articles()).isOne();
    assertThat(after.bytes()).isGreaterThan(before.bytes() + LONG.length());
  }

  @Test
  void aWithdrawnItemLeavesATombstoneWithoutWords() {
    absorb(OPEN, TestItem.of(1, "Flood").text(LONG).item());
    Article before = only();
    stores().intake().absorb(new Intake.Batch(List.of(), List.of(new ItemId(1)), "test", 9));

    Article after = articles().find(before.id()).orElseThrow();
    assertThat(after.withdrawn()).isTrue();
    assertThat(after.headline()).isEmpty();
    assertThat(articles().body(before.id())).isEmpty();
    assertThat(articles().list(ArticleQuery.newest(10))).isEmpty();
    assertThat(articles().changesAfter(0, 10).items())
        .containsExactly(new ArticleChange.Withdrawn(before.id()));
  }

  @Test
  void anArticleWhoseTimeIsOverIsNotListedAndThenGone() {
    Instant soon = NOON.plusSeconds(30);
    absorb(OPEN, TestItem.of(1, "Offer").expires(soon).item());

    assertThat(articles().list(ArticleQuery.newest(10))).isEmpty();
    assertThat(stores().leaving().expire(10)).isOne();
    assertThat(articles().count()).isZero();
  }

  @Test
  void aChangedEmbargoHoldsForArticlesThatAreHereAlready() {
    absorb(OPEN, TestItem.of(1, "Flood").text(LONG).item());
    Licence held =
        new Licence(
            Access.OPEN,
            true,
            300,
            Duration.ofHours(2),
            Licence.NEVER,
            Set.of(),
            true,
            true,
            false,
            true,
            "");
    stores().leaving().rebound(new TitleId(1), held);

    assertThat(articles().list(ArticleQuery.newest(10))).isEmpty();
  }

  @Test
  void theBookOfChangesIsReadInPiecesWithoutLossOrRepeat() {
    for (int i = 1; i <= 7; i++) {
      absorb(OPEN, TestItem.of(i, "Headline number " + i).text(LONG + i).item());
    }
    var first = articles().changesAfter(0, 4);
    var second = articles().changesAfter(first.cursor(), 4);
    var third = articles().changesAfter(second.cursor(), 4);

    assertThat(first.items()).hasSize(4);
    assertThat(second.items()).hasSize(3);
    assertThat(third.items()).isEmpty();
    assertThat(third.cursor()).isEqualTo(articles().lastCursor());
  }

  @Test
  void aPageThatAddsTheWholeTextMakesNoRevision() {
    absorb(OPEN, TestItem.of(1, "Flood").text("A short word.").item());
    var wanted = stores().pages().due(10);
    assertThat(wanted).hasSize(1);

    Item whole = TestItem.of(1, "Flood").text(LONG).item();
    stores().intake().complete(draft(OPEN, whole).orElseThrow());

    assertThat(only().revision()).isOne();
    assertThat(only().whole()).isTrue();
    assertThat(stores().pages().due(10)).isEmpty();
  }

  @Test
  void itemsWithoutADateAreAsOldAsTheirPlacesMakeThem() {
    absorb(
        OPEN,
        TestItem.of(1, "Third").undated(2).item(),
        TestItem.of(2, "Second").undated(1).item(),
        TestItem.of(3, "First").undated(0).item());

    assertThat(articles().list(ArticleQuery.newest(10)))
        .extracting(a -> a.headline() + " " + Duration.between(a.published(), NOON).toHours())
        .containsExactly("First 0", "Second 1", "Third 2");
    absorb(OPEN, TestItem.of(3, "First").undated(9).text("More of it.").item());
    assertThat(articles().list(ArticleQuery.newest(1)).getFirst().published()).isEqualTo(NOON);
  }

  @Test
  void anItemThatLostItsWordsAndComesBackIsTheSameArticle() {
    absorb(OPEN, TestItem.of(1, "Flood").text(LONG).item());
    Article before = only();

    absorb(OPEN, TestItem.of(1, "").text("").item());
    assertThat(only()).as("a replay of the book without its words").isEqualTo(before);
    absorb(OPEN, TestItem.of(1, "Flood").text(LONG).item());

    assertThat(only()).isEqualTo(before);
    assertThat(articles().body(before.id()).orElseThrow().text()).startsWith("The river Orle");
  }

  @Test
  void thePicturesOfAWithdrawnArticleLeaveTheDoor() {
    String inside = LONG + "<img src=\"https://paper.example/in.jpg\" width=\"800\">";
    absorb(
        OPEN, TestItem.of(1, "Flood").text(inside).picture("https://paper.example/l.jpg").item());
    absorb(OPEN, TestItem.of(2, "Kept").text(LONG).picture("https://paper.example/k.jpg").item());
    NoPictures door = new NoPictures();

    new ArticleStores(store, clock, door)
        .intake()
        .absorb(new Intake.Batch(List.of(), List.of(new ItemId(1)), "test", 9));

    assertThat(door.forgotten())
        .containsExactlyInAnyOrder(
            door.door(URI.create("https://paper.example/l.jpg")),
            door.door(URI.create("https://paper.example/in.jpg")));
  }

  private Article only() {
    List<Article> all = articles().list(ArticleQuery.newest(10));
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private void absorb(Licence licence, Item... items) {
    List<ArticleDraft> drafts =
        List.of(items).stream().flatMap(item -> draft(licence, item).stream()).toList();
    stores().intake().absorb(new Intake.Batch(drafts, List.of(), "test", 1));
  }

  private Optional<ArticleDraft> draft(Licence licence, Item item) {
    return drafting.draft(item, title(licence));
  }

  private Articles articles() {
    return stores().articles();
  }

  private ArticleStores stores() {
    return new ArticleStores(store, clock);
  }

  private static Title title(Licence licence) {
    return new Title(
        new TitleId(1),
        "paper",
        "The Paper",
        URI.create("https://paper.example/"),
        "BE",
        "en",
        "",
        "",
        false,
        NOON,
        licence,
        List.of());
  }
}
