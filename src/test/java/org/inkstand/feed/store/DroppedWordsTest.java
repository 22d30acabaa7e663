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
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.FeedState.Why;
import org.inkstand.feed.Feeds;
import org.inkstand.feed.Item;
import org.inkstand.feed.ItemId;
import org.inkstand.kit.step.Changes;
import org.inkstand.title.FeedId;
import org.inkstand.title.Licence;
import org.inkstand.title.Title;
import org.inkstand.title.TitleChange;
import org.inkstand.title.TitleFeed;
import org.inkstand.title.TitleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The book forgets the words of what left the feeds long ago, and never which item it was. */
class DroppedWordsTest extends StoreContract {

  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private static final FeedId FEED = new FeedId(1);
  private static final URI ADDRESS = URI.create("https://post.example/rss");

  private FeedLedger ledger;
  private Feeds feeds;

  @BeforeEach
  void aTitleWithOneFeed() {
    ledger = new FeedLedger(store, CLOCK);
    feeds = new FeedStore(store, ledger);
    ledger.follow("test", new Changes<>(List.of(new TitleChange.Kept(title())), 1));
  }

  private static Title title() {
    return new Title(
        new TitleId(1),
        "post",
        "Post",
        URI.create("https://post.example/"),
        "BE",
        "en",
        "",
        "",
        false,
        NOON,
        Licence.LINK,
        List.of(new TitleFeed(FEED, ADDRESS, "", false)));
  }

  private FeedCard card() {
    return ledger.card(FEED).orElseThrow();
  }

  private int read(Item... items) {
    return ledger.record(card(), new Announcement(List.of(items), List.of()), news -> verdict());
  }

  private static Verdict verdict() {
    return new Verdict(
        Outcome.READ,
        "",
        200,
        0,
        Instant.EPOCH,
        NOON,
        NOON.plusSeconds(600),
        Why.LEARNT,
        new FeedCard.Learnt(Duration.ofMinutes(10), "", "", NOON),
        new FeedCard.Mark("", "", 7),
        FeedCard.Move.NONE,
        new Verdict.Body(true, "", "", "", Duration.ofMillis(12), 1_000));
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
  void anItemThatLeftItsFeedLosesItsWordsInTimeAndNeverItsName() {
    read(item("a", "Flood"));
    ItemId number = ((FeedChange.Announced) book().getFirst()).item().id();
    read(item("b", "Vote"), item("c", "Strike"));

    assertThat(ledger.dropWords(NOON, 10)).as("left at noon, not before").isZero();
    assertThat(ledger.dropWords(NOON.plusSeconds(1), 10)).isOne();
    assertThat(ledger.dropWords(NOON.plusSeconds(1), 10)).as("only once").isZero();
    assertThat(headlines()).containsExactlyInAnyOrder("", "Vote", "Strike");
    long end = feeds.lastCursor();

    read(item("a", "Flood"), item("b", "Vote"));
    assertThat(feeds.changesAfter(end, 10).items())
        .as("it is back, under its old number")
        .singleElement()
        .matches(c -> c instanceof FeedChange.Announced(Item i) && i.id().equals(number));
    assertThat(headlines()).containsExactlyInAnyOrder("Vote", "Strike", "Flood");
  }

  @Test
  void anItemWhoseWordsAreDroppedCanStillBeTakenBack() {
    read(item("a", "Flood"));
    read(item("b", "Vote"));
    ledger.dropWords(NOON.plusSeconds(1), 10);
    long end = feeds.lastCursor();
    ledger.record(card(), new Announcement(List.of(), List.of("a")), news -> verdict());

    assertThat(feeds.changesAfter(end, 10).items())
        .singleElement()
        .isInstanceOf(FeedChange.Withdrawn.class);
  }

  @Test
  void aFeedThatIsEmptyForOnceLosesNothing() {
    read(item("a", "Flood"));
    read();
    assertThat(ledger.dropWords(NOON.plus(Duration.ofDays(999)), 10)).isZero();
  }

  @Test
  void anItemThatIsBackInTimeKeepsItsWords() {
    read(item("a", "Flood"), item("b", "Vote"));
    read(item("b", "Vote"));
    read(item("a", "Flood"), item("b", "Vote"));
    assertThat(ledger.dropWords(NOON.plusSeconds(1), 10)).isZero();
    assertThat(headlines()).containsExactlyInAnyOrder("Flood", "Vote");
  }
}
