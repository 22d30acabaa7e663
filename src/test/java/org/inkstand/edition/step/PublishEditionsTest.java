package org.inkstand.edition.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.inkstand.StoreContract;
import org.inkstand.article.Article;
import org.inkstand.edition.Edition;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.EditionSettings;
import org.inkstand.edition.Editions;
import org.inkstand.edition.Slot;
import org.inkstand.edition.signal.SumOfSignals;
import org.inkstand.edition.store.EditionStores;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakeStories;
import org.inkstand.testnews.FakeTitles;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Access;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When an edition is published, and what stands in it, on both stores. */
class PublishEditionsTest extends StoreContract {

  private static final Duration EVERY = Duration.ofMinutes(1);

  private Instant now = TestNews.DAY.plus(Duration.ofHours(8));
  private final FakeTitles titles = new FakeTitles();
  private final FakeArticles articles = new FakeArticles(() -> now);
  private final FakeStories stories = new FakeStories();
  private @Nullable PublishEditions step;

  @BeforeEach
  void aCatalogue() {
    for (int i = 1; i <= 9; i++) {
      titles.add("Title " + i, Access.OPEN);
    }
  }

  @Test
  void aPaperWithoutNewsPublishesNothing() {
    assertThat(step().advance()).isZero();
    assertThat(editions().latest(EditionKind.FRONT)).isEmpty();
  }

  @Test
  void whatComesStandsInTheNextEditionAndTheOldOneStaysAsItWas() {
    news(3);
    assertThat(step().advance()).isOne();
    Edition first = front();
    pass(Duration.ofMinutes(2));
    news(1);
    assertThat(step().advance()).isOne();

    assertThat(front().slots()).hasSize(4);
    assertThat(editions().find(first.number()).orElseThrow().slots()).hasSize(3);
  }

  @Test
  void aPageThatWouldLookTheSameIsNotPublishedAgain() {
    news(3);
    step().advance();
    pass(Duration.ofMinutes(10));

    assertThat(step().advance()).isZero();
    assertThat(editions().lastNumber()).isOne();
  }

  @Test
  void aFullPaperIsPublishedAtMostAsOftenAsTheSettingsSay() {
    news(60);
    step().advance();
    pass(Duration.ofSeconds(30));
    news(1);
    assertThat(step().advance()).isZero();
    pass(Duration.ofSeconds(30));

    assertThat(step().advance()).isPositive();
    assertThat(front().slots()).extracting(Slot::headline).contains("News 61");
  }

  @Test
  void aClockThatIsSetBackDoesNotStopThePress() {
    news(60);
    step().advance();
    pass(Duration.ofHours(-1));
    news(1);

    step().advance();
    pass(EVERY);
    assertThat(step().cursor()).isEqualTo(step().target());
  }

  @Test
  void aBriefingIsMadeOnceADayOfTwelveEvents() {
    news(60);
    step().advance();
    pass(Duration.ofMinutes(2));
    news(1);
    step().advance();

    Edition briefing = editions().latest(EditionKind.BRIEFING).orElseThrow();
    assertThat(briefing.slots()).hasSize(12);
    pass(Duration.ofHours(2));
    news(20);
    step().advance();
    assertThat(editions().latest(EditionKind.BRIEFING)).contains(briefing);

    pass(Duration.ofHours(20));
    news(20);
    step().advance();
    assertThat(editions().latest(EditionKind.BRIEFING).orElseThrow().number())
        .isGreaterThan(briefing.number());
  }

  @Test
  void aPaperThatOpensAtNightHasABriefingBeforeTheMorningAndAnotherThen() {
    now = TestNews.DAY.plus(Duration.ofMinutes(30));
    news(60);
    step().advance();
    pass(Duration.ofMinutes(2));
    news(1);
    step().advance();
    Edition first = editions().latest(EditionKind.BRIEFING).orElseThrow();

    pass(Duration.ofHours(2));
    news(20);
    step().advance();
    assertThat(editions().latest(EditionKind.BRIEFING)).as("still night").contains(first);

    pass(Duration.ofHours(3));
    news(20);
    step().advance();
    assertThat(editions().latest(EditionKind.BRIEFING).orElseThrow().number())
        .as("half past five")
        .isGreaterThan(first.number());
  }

  @Test
  void theReasonsOfASlotAddUpToItsScore() {
    news(5);
    step().advance();

    assertThat(front().slots())
        .allSatisfy(
            slot ->
                assertThat(slot.reasons().stream().mapToDouble(reason -> reason.points()).sum())
                    .isEqualTo(slot.score())
                    .isPositive());
  }

  private void news(int count) {
    int known = (int) articles.count();
    List<Article> made = new ArrayList<>();
    for (int i = known + 1; i <= known + count; i++) {
      made.add(
          articles.add(
              TestNews.article("News " + i)
                  .id(i)
                  .by(1 + i % 9)
                  .section("medtop:%02d000000".formatted(1 + i % 9))
                  .at(now.minusSeconds(i % 60))
                  .standfirst("Standfirst " + i)));
    }
    assertThat(made).hasSize(count);
  }

  private void pass(Duration span) {
    now = now.plus(span);
  }

  private Edition front() {
    return editions().latest(EditionKind.FRONT).orElseThrow();
  }

  private Editions editions() {
    return new EditionStores(store).editions();
  }

  private PublishEditions step() {
    PublishEditions known = step;
    if (known == null) {
      var stores = new EditionStores(store);
      known =
          new PublishEditions(
              new Newsroom(
                  titles,
                  articles,
                  stories,
                  new SumOfSignals(),
                  stores.decisions(),
                  new EditionSettings(EVERY, ZoneOffset.UTC),
                  new Now()),
              stores.editions(),
              stores.book());
      step = known;
    }
    return known;
  }

  /** The moment that the test says it is. */
  private final class Now extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
