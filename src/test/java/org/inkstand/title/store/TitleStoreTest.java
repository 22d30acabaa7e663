package org.inkstand.title.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.inkstand.title.TestTitles.draft;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.inkstand.StoreContract;
import org.inkstand.kit.step.Changes;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.inkstand.title.Licence.Signal;
import org.inkstand.title.Title;
import org.inkstand.title.TitleChange;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.TitleId;
import org.inkstand.title.TitleRefused;
import org.inkstand.title.Titles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TitleStoreTest extends StoreContract {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);

  private Titles titles;

  @BeforeEach
  void titles() {
    titles = new TitleStore(store, NOON);
  }

  @Test
  void anAddedTitleIsFoundByNumberSlugAndFeed() {
    Title title = titles.add(draft("The Ghent Post", "post.example", "/rss", "/sport.rss"));

    assertThat(title.slug()).isEqualTo("the-ghent-post");
    assertThat(title.since()).isEqualTo(NOON.instant());
    assertThat(title.feeds()).hasSize(2);
    assertThat(titles.find(title.id())).contains(title);
    assertThat(titles.findBySlug("the-ghent-post")).contains(title);
    assertThat(titles.findByFeed(URI.create("http://www.post.example/rss/"))).contains(title);
    assertThat(titles.list()).containsExactly(title);
  }

  @Test
  void aTitleAddedTwiceGainsTheNewFeedsOnly() {
    titles.add(draft("The Ghent Post", "post.example", "/rss"));
    Title title = titles.add(draft("Post", "www.post.example", "/rss", "/sport.rss"));

    assertThat(title.name()).isEqualTo("The Ghent Post");
    assertThat(title.feeds()).hasSize(2);
    assertThat(titles.list()).hasSize(1);
  }

  @Test
  void twoPapersOfOneNameHaveTwoSlugs() {
    titles.add(draft("Daily News", "one.example", "/rss"));
    assertThat(titles.add(draft("Daily News", "two.example", "/rss")).slug())
        .isEqualTo("daily-news-gb");
    assertThat(titles.add(draft("Daily News", "three.example", "/rss")).slug())
        .isEqualTo("daily-news-2");
  }

  @Test
  void aTitleWithoutUsableFeedIsRefusedInPlainWords() {
    TitleDraft draft = draft("Ghost", "ghost.example");
    assertThatThrownBy(() -> titles.add(draft))
        .isInstanceOf(TitleRefused.class)
        .hasMessage("no feed was given");
    assertThat(titles.list()).isEmpty();
  }

  @Test
  void manyDraftsComeInTogetherEachWithItsAnswer() {
    titles.add(draft("Old", "old.example", "/rss"));
    List<Titles.Addition> additions =
        titles.addAll(
            List.of(
                draft("New", "new.example", "/rss", "/rss/"),
                draft("Old", "old.example", "/rss"),
                draft("New again", "new.example", "/sport")));

    assertThat(additions.get(0).fresh()).isTrue();
    assertThat(additions.get(0).added()).hasSize(1);
    assertThat(additions.get(0).known()).hasSize(1);
    assertThat(additions.get(1).added()).isEmpty();
    assertThat(additions.get(1).known()).hasSize(1);
    assertThat(additions.get(2).fresh()).isFalse();
    assertThat(additions.get(2).title()).isEqualTo(additions.get(0).title());
    assertThat(titles.list()).extracting(Title::name).containsExactly("New", "Old");
  }

  @Test
  void aWriteThatFailsLeavesNoTitleBehind() {
    assertThatThrownBy(
            () ->
                store.write(
                    _ -> {
                      titles.add(draft("Half", "half.example", "/rss"));
                      throw new IllegalStateException("power cut");
                    }))
        .hasMessage("power cut");
    assertThat(titles.list()).isEmpty();
    assertThat(new TitleStore(store, NOON).list()).isEmpty();
    assertThat(titles.lastCursor()).isZero();
  }

  @Test
  void aLicenceIsKeptToTheLetter() {
    TitleId id = titles.add(draft("Post", "post.example", "/rss")).id();
    Licence licence =
        new Licence(
            Access.MEMBER,
            true,
            120,
            Duration.ofHours(6),
            Duration.ofDays(30),
            Set.of("BE", "NL"),
            true,
            true,
            false,
            false,
            "contract 12");

    assertThat(titles.license(id, licence).licence()).isEqualTo(licence);
    assertThat(new TitleStore(store, NOON).find(id).orElseThrow().licence()).isEqualTo(licence);
  }

  @Test
  void whatASiteSignalsNarrowsALicenceWithoutTerms() {
    TitleId id = titles.add(draft("Post", "post.example", "/rss")).id();
    List<Signal> signals = List.of(new Signal(Signal.Kind.EXCERPT_MAX, "50", "meta robots"));
    titles.recordSignals(id, signals);

    assertThat(titles.signals(id)).isEqualTo(signals);
    assertThat(titles.find(id).orElseThrow().licence().excerptChars()).isEqualTo(50);
    assertThat(titles.recordSignals(id, List.of()).licence()).isEqualTo(Licence.LINK);
  }

  @Test
  void pausingATitleOrOneOfItsFeedsIsRemembered() {
    Title title = titles.add(draft("Post", "post.example", "/rss"));

    assertThat(titles.pause(title.id(), true).paused()).isTrue();
    Title feedPaused = titles.pauseFeed(title.feeds().getFirst().id(), true);
    assertThat(feedPaused.feeds().getFirst().paused()).isTrue();
    assertThat(titles.pause(title.id(), false).paused()).isFalse();
  }

  @Test
  void aDescriptionChangesWordsButNeitherSlugNorFeeds() {
    Title title = titles.add(draft("Post", "post.example", "/rss"));
    Title told = titles.describe(title.id(), draft("The Post of Ghent", "post2.example"));

    assertThat(told.name()).isEqualTo("The Post of Ghent");
    assertThat(told.homePage()).isEqualTo(URI.create("https://post2.example/"));
    assertThat(told.slug()).isEqualTo("post");
    assertThat(told.feeds()).isEqualTo(title.feeds());
  }

  @Test
  void aMovedFeedKeepsItsNumberAndADoubleOneGoes() {
    Title title = titles.add(draft("Post", "post.example", "/rss", "/old"));
    titles.moveFeed(title.feeds().get(1).id(), URI.create("https://feeds.example/new"));
    assertThat(titles.findByFeed(URI.create("https://feeds.example/new")).orElseThrow().id())
        .isEqualTo(title.id());

    titles.moveFeed(title.feeds().get(1).id(), URI.create("https://post.example/rss"));
    assertThat(titles.find(title.id()).orElseThrow().feeds())
        .containsExactly(title.feeds().getFirst());
  }

  @Test
  void aRemovedTitleLeavesAMarkInTheBookAndItsSlugFree() {
    Title title = titles.add(draft("Post", "post.example", "/rss"));
    titles.remove(title.id());

    assertThat(titles.find(title.id())).isEmpty();
    assertThat(titles.changesAfter(0, 10).items())
        .containsExactly(new TitleChange.Removed(title.id()));
    Title again = titles.add(draft("Post", "post.example", "/rss"));
    assertThat(again.slug()).isEqualTo("post");
    assertThat(again.id()).isNotEqualTo(title.id());
  }

  @Test
  void aChangedTitleMovesToTheEndOfTheBook() {
    Title first = titles.add(draft("First", "first.example", "/rss"));
    Title second = titles.add(draft("Second", "second.example", "/rss"));
    Changes<TitleChange> before = titles.changesAfter(0, 10);
    titles.pause(first.id(), true);

    assertThat(before.items()).extracting(TitleChange::id).containsExactly(first.id(), second.id());
    assertThat(before.cursor()).isLessThan(titles.lastCursor());
    assertThat(titles.changesAfter(0, 10).items())
        .extracting(TitleChange::id)
        .containsExactly(second.id(), first.id());
    assertThat(titles.changesAfter(before.cursor(), 10).items())
        .containsExactly(new TitleChange.Kept(titles.find(first.id()).orElseThrow()));
    assertThat(titles.changesAfter(titles.lastCursor(), 10))
        .isEqualTo(Changes.none(titles.lastCursor()));
  }

  @Test
  void theBookIsReadInSmallBitesWithoutLoss() {
    titles.addAll(
        IntStream.range(0, 1_203)
            .mapToObj(number -> draft("Title " + number, "t" + number + ".example", "/rss"))
            .toList());
    List<TitleId> seen = new ArrayList<>();
    long cursor = 0;
    while (cursor != titles.lastCursor()) {
      Changes<TitleChange> bite = titles.changesAfter(cursor, 100);
      bite.items().forEach(change -> seen.add(change.id()));
      cursor = bite.cursor();
    }
    assertThat(seen).hasSize(1_203).doesNotHaveDuplicates();
    assertThat(new TitleStore(store, NOON).list()).hasSize(1_203);
  }

  @Test
  void whatAnotherProcessAddedIsSeenAfterAFewSeconds() {
    Instant[] now = {NOON.instant()};
    Clock ticking =
        new Clock() {
          @Override
          public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now[0];
          }
        };
    Titles here = new TitleStore(store, ticking);
    titles.add(draft("Post", "post.example", "/rss"));
    assertThat(here.list()).isEmpty();
    now[0] = now[0].plusSeconds(3);
    assertThat(here.list()).hasSize(1);
  }
}
