package org.inkstand.feed.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.feed.TestItems.NOON;
import static org.inkstand.feed.TestItems.item;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.inkstand.StoreContract;
import org.inkstand.feed.FeedChange;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.FeedState.Why;
import org.inkstand.feed.Feeds;
import org.inkstand.feed.Item;
import org.inkstand.kit.step.Changes;
import org.inkstand.title.FeedId;
import org.inkstand.title.Licence;
import org.inkstand.title.Title;
import org.inkstand.title.TitleChange;
import org.inkstand.title.TitleFeed;
import org.inkstand.title.TitleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedStoreTest extends StoreContract {

  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private static final FeedId FEED = new FeedId(1);
  private static final URI ADDRESS = URI.create("https://post.example/rss");

  private FeedLedger ledger;
  private Feeds feeds;

  @BeforeEach
  void aTitleWithOneFeed() {
    ledger = new FeedLedger(store, CLOCK);
    feeds = new FeedStore(store, ledger);
    follow(1, new TitleChange.Kept(title(false, feed(ADDRESS))));
  }

  private void follow(long cursor, TitleChange change) {
    ledger.follow("test", new Changes<>(List.of(change), cursor));
  }

  private static TitleFeed feed(URI address) {
    return new TitleFeed(FEED, address, "medtop:11000000", false);
  }

  private static Title title(boolean paused, TitleFeed... feeds) {
    return new Title(
        new TitleId(1),
        "post",
        "Post",
        URI.create("https://post.example/"),
        "BE",
        "en",
        "",
        "",
        paused,
        NOON,
        Licence.LINK,
        List.of(feeds));
  }

  private FeedCard card() {
    return ledger.card(FEED).orElseThrow();
  }

  private int read(Item... items) {
    return ledger.record(
        card(), new Announcement(List.of(items), List.of()), news -> verdict(Outcome.READ, 0));
  }

  private static Verdict verdict(Outcome outcome, int failures) {
    return new Verdict(
        outcome,
        failures == 0 ? "" : "the server says 503",
        failures == 0 ? 200 : 503,
        failures,
        failures == 0 ? Instant.EPOCH : NOON,
        NOON,
        NOON.plusSeconds(600),
        Why.LEARNT,
        new FeedCard.Learnt(Duration.ofMinutes(10), "", "", NOON),
        new FeedCard.Mark("\"7\"", "", 7),
        FeedCard.Move.NONE,
        new Verdict.Body(true, "line 3: no date", "", "", Duration.ofMillis(12), 1_000));
  }

  private List<FeedChange> book() {
    return feeds.changesAfter(0, 1_000).items();
  }

  private List<String> headlines() {
    return book().stream()
        .map(change -> change instanceof FeedChange.Announced(Item item) ? item.headline() : "-")
        .toList();
  }

  @Test
  void aNewFeedIsTriedAtOnce() {
    assertThat(ledger.schedule()).containsExactly(new Due(FEED, ADDRESS, NOON));
    assertThat(feeds.find(FEED).orElseThrow().outcome()).isEqualTo(Outcome.WAITING);
  }

  @Test
  void anItemComesOutOfTheBookAsItWentIn() {
    Item item = item("guid-1", "Flood in Ghent");

    read(item);

    FeedChange.Announced change = (FeedChange.Announced) book().getFirst();
    assertThat(change.item()).usingRecursiveComparison().ignoringFields("id").isEqualTo(item);
    assertThat(feeds.lastCursor()).isEqualTo(1);
  }

  @Test
  void theTopOfAFeedIsTheNewestInTheBook() {
    read(item("b", "Second"), item("a", "First"));

    assertThat(headlines()).containsExactly("First", "Second");
  }

  @Test
  void anItemThatSaysTheSameIsNotWrittenAgain() {
    assertThat(read(item("a", "First"))).isEqualTo(1);
    assertThat(read(item("a", "First"))).isZero();

    assertThat(feeds.lastCursor()).isEqualTo(1);
    assertThat(feeds.find(FEED).orElseThrow().items()).isEqualTo(1);
  }

  @Test
  void anItemThatChangedMovesToTheEndUnderItsOldNumber() {
    read(item("a", "First"), item("b", "Second"));
    List<FeedChange> before = book();

    assertThat(read(item("b", "Second, revised"), item("a", "First"))).isEqualTo(1);

    assertThat(headlines()).containsExactly("First", "Second, revised");
    assertThat(((FeedChange.Announced) book().getLast()).item().id())
        .isEqualTo(((FeedChange.Announced) before.getFirst()).item().id());
  }

  @Test
  void anItemThatWasTakenBackLeavesATombstoneAndNoWords() {
    read(item("a", "First"));

    ledger.record(
        card(),
        new Announcement(List.of(), List.of("a", "never seen")),
        news -> verdict(Outcome.READ, 0));

    assertThat(book()).singleElement().isInstanceOf(FeedChange.Withdrawn.class);
    assertThat(read(item("a", "First, after all"))).isEqualTo(1);
    assertThat(headlines()).containsExactly("First, after all");
  }

  @Test
  void aTitleTakenOutTakesItsItemsAlong() {
    read(item("a", "First"), item("b", "Second"));
    FeedCard card = card();

    follow(2, new TitleChange.Removed(new TitleId(1)));

    assertThat(book()).hasSize(2).allMatch(change -> change instanceof FeedChange.Withdrawn);
    assertThat(ledger.schedule()).isEmpty();
    assertThat(feeds.list()).isEmpty();
    ledger.record(
        card,
        new Announcement(List.of(item("c", "Late")), List.of()),
        _ -> verdict(Outcome.READ, 0));
    assertThat(book()).hasSize(2);
  }

  @Test
  void aPausedTitleIsNotTriedAndOneTakenUpAgainIsAtOnce() {
    read(item("a", "First"));

    follow(2, new TitleChange.Kept(title(true, feed(ADDRESS))));
    assertThat(ledger.schedule()).isEmpty();
    assertThat(feeds.find(FEED).orElseThrow().outcome()).isEqualTo(Outcome.PAUSED);

    follow(3, new TitleChange.Kept(title(false, feed(ADDRESS))));
    assertThat(ledger.schedule()).containsExactly(new Due(FEED, ADDRESS, NOON));
  }

  @Test
  void aTitleThatChangedOtherwiseKeepsItsTurns() {
    read(item("a", "First"));

    follow(2, new TitleChange.Kept(title(false, feed(ADDRESS))));

    assertThat(ledger.schedule().getFirst().at()).isEqualTo(NOON.plusSeconds(600));
    assertThat(card().mark().etag()).isEqualTo("\"7\"");
  }

  @Test
  void aFeedAtANewAddressIsTriedAfresh() {
    read(item("a", "First"));
    URI moved = URI.create("https://post.example/feed.xml");

    follow(2, new TitleChange.Kept(title(false, feed(moved))));

    assertThat(ledger.schedule()).containsExactly(new Due(FEED, moved, NOON));
    assertThat(card().mark().etag()).isEmpty();
    assertThat(feeds.find(FEED).orElseThrow().items()).isEqualTo(1);
  }

  @Test
  void rereadingTakesEveryItemAsNewOnce() {
    read(item("a", "First"), item("b", "Second"));

    feeds.reread(new TitleId(1));
    assertThat(ledger.schedule().getFirst().at()).isEqualTo(NOON);
    assertThat(read(item("a", "First"), item("b", "Second"))).isEqualTo(2);

    assertThat(card().reread()).isFalse();
    assertThat(feeds.find(FEED).orElseThrow().items()).isEqualTo(2);
  }

  @Test
  void whatFailedIsListedFirstWithItsReason() {
    ledger.record(card(), Announcement.NONE, _ -> verdict(Outcome.REFUSED, 3));

    FeedState state = feeds.list().getFirst();

    assertThat(state.reason()).isEqualTo("the server says 503");
    assertThat(state.failures()).isEqualTo(3);
    assertThat(state.status()).isEqualTo(503);
    assertThat(state.lastFetch()).isEqualTo(NOON);
    assertThat(state.lastNews()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void theBookIsReadInBatchesWithoutGaps() {
    for (int i = 0; i < 7; i++) {
      read(item("k" + i, "No. " + i));
    }
    long cursor = 0;
    int seen = 0;
    for (int turn = 0; turn < 4; turn++) {
      Changes<FeedChange> batch = feeds.changesAfter(cursor, 2);
      seen += batch.items().size();
      cursor = batch.cursor();
    }
    assertThat(seen).isEqualTo(7);
    assertThat(feeds.changesAfter(cursor, 2)).isEqualTo(Changes.none(cursor));
  }

  @Test
  void aVeryLongNameOfAnItemIsStillItsName() {
    String key = "tag:" + "x".repeat(5_000);

    assertThat(read(item(key, "First"), item(key + "y", "Second"))).isEqualTo(2);
    assertThat(read(item(key, "First"), item(key + "y", "Second"))).isZero();
  }
}
