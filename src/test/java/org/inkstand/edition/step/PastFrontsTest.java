package org.inkstand.edition.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.inkstand.StoreContract;
import org.inkstand.article.Article;
import org.inkstand.edition.EditionSettings;
import org.inkstand.edition.Ranking.Factors;
import org.inkstand.edition.Ranking.Trial;
import org.inkstand.edition.Slot;
import org.inkstand.edition.signal.SumOfSignals;
import org.inkstand.edition.store.EditionStores;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakeStories;
import org.inkstand.testnews.FakeTitles;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.Licence;
import org.junit.jupiter.api.Test;

/** What other weights would have made of a page that stood, on both stores(). */
class PastFrontsTest extends StoreContract {

  private static final Instant NINE = TestNews.DAY.plus(Duration.ofHours(9));

  private final FakeTitles titles = new FakeTitles();
  private final FakeArticles articles = new FakeArticles(() -> NINE.plus(Duration.ofHours(2)));
  private final FakeStories stories = new FakeStories();

  private long number;

  @Test
  void byTheWeightsThatHoldThePageIsMadeAsItStood() {
    nine();

    Trial trial = trial(Factors.HOUSE);

    assertThat(trial.same()).isOne();
    assertThat(trial.stood().looksLike(trial.before())).isTrue();
    assertThat(trial.shifts()).isEmpty();
    assertThat(trial.after()).extracting(Slot::headline).doesNotContain("Later");
  }

  @Test
  void whereCoverageCountsForNothingTheNewestLeads() {
    nine();

    Trial trial = trial(new Factors(Map.of("coverage", 0.0, "growth", 0.0)));

    assertThat(trial.before().getFirst().headline()).isEqualTo("Told by three");
    assertThat(trial.after().getFirst().headline()).isNotEqualTo("Told by three");
    assertThat(trial.shifts()).isNotEmpty();
    assertThat(stores().editions().lastNumber()).as("nothing is published by it").isOne();
  }

  @Test
  void beforeTheFirstPageThereIsNothingToTry() {
    nine();

    assertThat(past().at(NINE.minusSeconds(1), Factors.HOUSE)).isEmpty();
  }

  /** A page at nine, and an article that came after it. */
  private void nine() {
    for (int i = 0; i < 3; i++) {
      titles.add("Title " + i, "", "en", Licence.LINK);
    }
    for (int i = 0; i < 8; i++) {
      article(1 + i % 3, "News " + i, NINE.minusSeconds(60 * (i + 1)));
    }
    Instant dawn = NINE.minus(Duration.ofHours(6));
    stories.tell(
        5,
        article(1, "Told by three", dawn),
        article(2, "Told by three, too", dawn.minusSeconds(60)),
        article(3, "Told by three, again", dawn.minusSeconds(120)));
    new PublishEditions(newsroom(), stores().editions(), stores().book()).advance();
    article(1, "Later", NINE.plusSeconds(600));
  }

  private Article article(int title, String headline, Instant at) {
    number++;
    return articles.add(
        TestNews.article(headline)
            .id(number)
            .by(title)
            .section("medtop:%02d000000".formatted(1 + number % 9))
            .at(at)
            .standfirst("S"));
  }

  private Trial trial(Factors factors) {
    return past().at(NINE.plusSeconds(60), factors).orElseThrow();
  }

  private PastFronts past() {
    return new PastFronts(newsroom(), stores().editions());
  }

  private EditionStores stores() {
    return new EditionStores(store);
  }

  private Newsroom newsroom() {
    return new Newsroom(
        titles,
        articles,
        stories,
        new SumOfSignals(),
        stores().decisions(),
        new EditionSettings(Duration.ofMinutes(1), ZoneOffset.UTC),
        Clock.fixed(NINE, ZoneOffset.UTC));
  }
}
