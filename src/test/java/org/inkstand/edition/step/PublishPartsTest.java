package org.inkstand.edition.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.inkstand.StoreContract;
import org.inkstand.article.Article;
import org.inkstand.edition.Decision;
import org.inkstand.edition.Edition;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.EditionSettings;
import org.inkstand.edition.Slot;
import org.inkstand.edition.Slot.Place;
import org.inkstand.edition.signal.SumOfSignals;
import org.inkstand.edition.store.EditionStores;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakeStories;
import org.inkstand.testnews.FakeTitles;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Licence;
import org.junit.jupiter.api.Test;

/** The editions of sections and countries, on both stores. */
class PublishPartsTest extends StoreContract {

  private static final String POLITICS = "medtop:11000000";
  private static final String SPORT = "medtop:15000000";
  private static final EditionKind SECTION = EditionKind.section(POLITICS);

  private Instant now = TestNews.DAY.plus(Duration.ofHours(9));
  private final FakeTitles titles = new FakeTitles();
  private final FakeArticles articles = new FakeArticles(() -> now);
  private final FakeStories stories = new FakeStories();
  private long number;

  @Test
  void whatStoodOnPoliticsAtNineIsStillThereAtTen() {
    titles("GB", 3);
    politics(8);
    press(now);
    Edition nine = edition(SECTION);
    now = now.plus(Duration.ofHours(1));
    politics(2);
    press(now);

    assertThat(edition(SECTION).slots()).hasSize(10);
    assertThat(stores().editions().at(SECTION, now.minusSeconds(1))).contains(nine);
    assertThat(nine.path()).isEqualTo("/edition/" + nine.number());
    assertThat(nine.in(Place.LEAD)).hasSize(1);
  }

  @Test
  void aSectionThatWouldLookTheSameIsNotPublishedAgain() {
    titles("GB", 3);
    politics(8);
    PublishEditions press = press(now);
    now = now.plus(Duration.ofMinutes(10));
    press.advance();
    press(now);

    assertThat(stores().editions().listHourly(SECTION, TestNews.DAY, now, 9)).hasSize(1);
    assertThat(stores().editions().kinds())
        .containsExactlyInAnyOrder(EditionKind.FRONT, SECTION, EditionKind.country("GB"));
  }

  @Test
  void ofTwoTitlesThereIsNothingToRank() {
    titles("GB", 2);
    politics(9);
    press(now);

    assertThat(stores().editions().kinds()).containsExactly(EditionKind.FRONT);
  }

  @Test
  void aCountryShowsItsOwnTitlesAndCountsEverybodys() {
    titles("GB", 3);
    titles("BE", 3);
    politics(18);
    Article abroad = article(1, SPORT, "Seen from Britain");
    Article home = article(4, SPORT, "Seen from Belgium");
    article(5, SPORT, "Nobody else tells it");
    stories.tell(7, abroad, home);
    press(now);

    assertThat(edition(EditionKind.country("BE")).slots())
        .extracting(Slot::headline)
        .contains("Seen from Belgium", "Nobody else tells it")
        .doesNotContain("Seen from Britain");
    assertThat(edition(EditionKind.country("BE")).slots())
        .filteredOn(slot -> slot.story() == 7)
        .singleElement()
        .matches(slot -> slot.titles() == 2);
    assertThat(edition(EditionKind.country("GB")).slots())
        .extracting(Slot::headline)
        .contains("Seen from Britain")
        .doesNotContain("Seen from Belgium");
  }

  @Test
  void whatMostOfACountrysTitlesTellIsNearToItAndSaysSo() {
    titles("GB", 3);
    titles("BE", 4);
    politics(14);
    Article abroad = article(1, SPORT, "World");
    stories.tell(7, abroad, article(2, SPORT, "World too"), article(4, SPORT, "World at home"));
    stories.tell(
        8, article(5, SPORT, "Home"), article(6, SPORT, "Home too"), article(7, SPORT, "Home 3"));
    articles.top(abroad.id());
    press(now);

    Edition belgium = edition(EditionKind.country("BE"));
    assertThat(points(belgium, 8, "nearness")).isEqualTo(4);
    assertThat(points(belgium, 7, "nearness")).isEqualTo(2);
    assertThat(points(belgium, 7, "prominence")).isEqualTo(1.5);
    assertThat(points(edition(EditionKind.FRONT), 8, "nearness")).isZero();
    assertThat(points(edition(EditionKind.FRONT), 7, "prominence")).isEqualTo(1.5);
  }

  private static double points(Edition edition, long story, String signal) {
    return edition.slots().stream()
        .filter(slot -> slot.story() == story)
        .flatMap(slot -> slot.reasons().stream())
        .filter(reason -> reason.signal().equals(signal))
        .findFirst()
        .orElseThrow()
        .points();
  }

  @Test
  void whatAnEditorBlockedStandsInNoSectionEither() {
    titles("GB", 3);
    politics(7);
    stories.tell(3, article(1, POLITICS, "Blocked"), article(2, POLITICS, "Blocked too"));
    var block = new Decision(0, Decision.Kind.BLOCK, 3, 0, "", now, Instant.MAX);
    stores().decisions().decide(block, 0, now);
    press(now);

    assertThat(edition(SECTION).slots()).noneMatch(slot -> slot.story() == 3).hasSize(7);
  }

  @Test
  void noTitleTakesMoreThanItsShareOfASection() {
    titles("GB", 9);
    for (int i = 0; i < 40; i++) {
      article(1, POLITICS, "Loud " + i);
    }
    politics(9);
    press(now);

    long loud =
        edition(SECTION).slots().stream()
            .filter(slot -> slot.headline().startsWith("Loud"))
            .count();
    // Twice its even part of 24 places among nine.
    assertThat(loud).isLessThanOrEqualTo(5);
  }

  private void titles(String country, int count) {
    for (int i = 0; i < count; i++) {
      titles.add(country + " " + i, country, "en", Licence.LINK);
    }
  }

  private void politics(int count) {
    for (int i = 0; i < count; i++) {
      article(1 + (int) (number % titles.list().size()), POLITICS, "Vote " + number);
    }
  }

  private Article article(int title, String section, String headline) {
    number++;
    return articles.add(
        TestNews.article(headline)
            .id(number)
            .by(title)
            .section(section)
            .at(now.minusSeconds(number))
            .standfirst("Standfirst " + number));
  }

  private Edition edition(EditionKind kind) {
    return stores().editions().latest(kind).orElseThrow();
  }

  private EditionStores stores() {
    return new EditionStores(store);
  }

  private PublishEditions press(Instant moment) {
    var stores = stores();
    var press =
        new PublishEditions(
            new Newsroom(
                titles,
                articles,
                stories,
                new SumOfSignals(),
                stores.decisions(),
                new EditionSettings(Duration.ofMinutes(1), ZoneOffset.UTC),
                Clock.fixed(moment, ZoneOffset.UTC)),
            stores.editions(),
            stores.book());
    press.advance();
    return press;
  }
}
