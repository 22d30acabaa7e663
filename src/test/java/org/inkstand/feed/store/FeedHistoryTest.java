package org.inkstand.feed.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.feed.TestItems.NOON;
import static org.inkstand.feed.TestItems.item;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.inkstand.StoreContract;
import org.inkstand.feed.BadAnswer;
import org.inkstand.feed.FeedHistory;
import org.inkstand.feed.FeedHistory.Span;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.Item;
import org.inkstand.feed.Tries;
import org.inkstand.feed.store.history.HistoryStore;
import org.inkstand.kit.step.Changes;
import org.inkstand.title.FeedId;
import org.inkstand.title.Licence;
import org.inkstand.title.Title;
import org.inkstand.title.TitleChange;
import org.inkstand.title.TitleFeed;
import org.inkstand.title.TitleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is remembered of the tries of one feed. */
class FeedHistoryTest extends StoreContract {

  private static final FeedId FEED = new FeedId(1);
  private static final TitleId TITLE = new TitleId(1);

  private Instant now = NOON;
  private final Clock clock =
      new Clock() {
        @Override
        public Instant instant() {
          return now;
        }

        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }
      };
  private FeedLedger ledger;
  private FeedHistory history;

  @BeforeEach
  void aTitleWithOneFeed() {
    ledger = new FeedLedger(store, clock);
    history = new HistoryStore(store, clock);
    URI address = URI.create("https://post.example/rss");
    Title title =
        new Title(
            TITLE,
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
            List.of(new TitleFeed(FEED, address, "", false)));
    ledger.follow("test", new Changes<>(List.of(new TitleChange.Kept(title)), 1));
  }

  private void tried(Outcome outcome, int dropped, Item... items) {
    ledger.record(
        ledger.card(FEED).orElseThrow(),
        new Announcement(List.of(items), List.of(), dropped),
        _ -> verdict(outcome));
  }

  private Verdict verdict(Outcome outcome) {
    boolean well = outcome == Outcome.READ;
    return TestVerdicts.at(now, outcome, well ? 0 : 1);
  }

  private static Item published(String key, Instant moment) {
    return TestVerdicts.published(item(key, "News " + key), moment);
  }

  private Tries today() {
    return history.of(FEED, Span.DAY).getLast();
  }

  @Test
  void aFeedNeverTriedHasNoHistory() {
    assertThat(history.of(FEED, Span.DAY)).isEmpty();
    assertThat(history.all(Span.HOUR)).isEmpty();
    assertThat(history.silences()).isEmpty();
    assertThat(history.lastBad(FEED)).isEmpty();
  }

  @Test
  void triesAreCountedByWhatTheyCameTo() {
    tried(Outcome.READ, 2);
    tried(Outcome.REFUSED, 0);
    tried(Outcome.UNREACHABLE, 0);

    assertThat(today().tries()).isEqualTo(3);
    assertThat(today().refused()).isEqualTo(1);
    assertThat(today().unreachable()).isEqualTo(1);
    assertThat(today().failed()).isEqualTo(2);
    assertThat(today().took()).isEqualTo(Duration.ofMillis(36));
    assertThat(history.all(Span.DAY)).isEqualTo(history.of(FEED, Span.DAY));
    assertThat(history.dropped()).containsExactly(new FeedHistory.Dropped(FEED, 2));
  }

  @Test
  void theFirstReadingCountsArticlesOnTheDaysOfTheirPublication() {
    tried(
        Outcome.READ,
        0,
        published("a", NOON.minus(Duration.ofHours(1))),
        published("b", NOON.minus(Duration.ofDays(2))),
        published("c", NOON.minus(Duration.ofDays(400))));

    assertThat(history.of(FEED, Span.DAY)).extracting(Tries::fresh).containsExactly(1, 1);
    assertThat(today().delays().count()).isZero();
  }

  @Test
  void laterReadingsTellHowLongArticlesTook() {
    tried(Outcome.READ, 0, published("a", NOON.minus(Duration.ofHours(1))));
    now = NOON.plus(Duration.ofMinutes(20));
    tried(
        Outcome.READ,
        0,
        published("b", now.minus(Duration.ofMinutes(4))),
        published("c", now.minus(Duration.ofMinutes(50))));

    assertThat(today().delays().counts()).containsExactly(0, 1, 0, 1, 0, 0, 0);
    assertThat(today().delays().within(.5)).contains(1);
    assertThat(today().delays().within(.9)).contains(3);
  }

  @Test
  void theHistoryOfAFeedIsBounded() {
    for (int day = 0; day < 40; day++) {
      tried(Outcome.READ, 0);
      now = now.plus(Duration.ofDays(1));
    }
    assertThat(history.of(FEED, Span.DAY)).hasSizeLessThanOrEqualTo(30);
    assertThat(rows()).isLessThanOrEqualTo(30 + 72);
  }

  private long rows() {
    return store.read(
        jdbc -> jdbc.sql("select count(*) from feed_history").query(Long.class).single());
  }

  @Test
  void aTitleThatFallsSilentAgainstItsHabitIsNamed() {
    for (int hour = 0; hour < 24 * 5; hour++) {
      tried(Outcome.READ, 0, published("news-" + hour, now));
      now = now.plus(Duration.ofHours(1));
    }
    assertThat(history.silences()).isEmpty();

    now = now.plus(Duration.ofHours(8));
    tried(Outcome.READ, 0);

    assertThat(history.silences())
        .singleElement()
        .satisfies(
            silence -> {
              assertThat(silence.title()).isEqualTo(TITLE);
              assertThat(silence.perDay()).isBetween(19.0, 25.0);
              assertThat(silence.since()).isEqualTo(now.minus(Duration.ofHours(9)));
              assertThat(silence.usual()).isEqualTo(Duration.ofHours(1));
            });
  }

  @Test
  void aPaperThatSleepsAtNightIsNotMissedInTheMorning() {
    for (int day = 0; day < 6; day++) {
      for (int hour = 0; hour < 14; hour++) {
        tried(Outcome.READ, 0, published(day + "/" + hour, now));
        now = now.plus(Duration.ofHours(1));
      }
      now = now.plus(Duration.ofHours(10));
    }
    assertThat(history.silences()).isEmpty();
    now = now.plus(Duration.ofHours(12));
    tried(Outcome.READ, 0);
    assertThat(history.silences()).hasSize(1);
  }

  @Test
  void aFeedThatFailsIsBrokenAndNotSilent() {
    for (int hour = 0; hour < 24 * 5; hour++) {
      tried(Outcome.READ, 0, published("news-" + hour, now));
      now = now.plus(Duration.ofHours(1));
    }
    now = now.plus(Duration.ofHours(12));
    tried(Outcome.UNREACHABLE, 0);
    assertThat(history.silences()).isEmpty();
  }

  @Test
  void theLastBadAnswerTakesThePlaceOfTheOneBefore() {
    ledger.keep(FEED, bad("first"));
    ledger.keep(FEED, bad("second"));
    assertThat(history.lastBad(FEED)).contains(bad("second"));
  }

  private static BadAnswer bad(String reason) {
    return new BadAnswer(
        NOON,
        Outcome.REFUSED,
        reason,
        403,
        URI.create("https://post.example/rss"),
        List.of("content-type: text/html", "server: nginx"),
        "<!doctype html>\n<p>No & never",
        48_112,
        List.of("line 3: no date"));
  }

  @Test
  void aTitleTakenOutTakesItsHistoryAlong() {
    tried(Outcome.READ, 0);
    ledger.keep(FEED, bad("no"));

    ledger.follow("test", new Changes<>(List.of(new TitleChange.Removed(TITLE)), 2));

    assertThat(rows()).isZero();
    assertThat(history.lastBad(FEED)).isEmpty();
  }

  @Test
  void whoAsksForATryIsToldWhenItWasMade() {
    CompletableFuture<?> state = TestFeedStore.of(store, ledger).tryNow(FEED);
    assertThat(state).isNotDone();
    tried(Outcome.REFUSED, 0);
    assertThat(state).isCompletedWithValueMatching(found -> found.toString().contains("REFUSED"));
  }
}
