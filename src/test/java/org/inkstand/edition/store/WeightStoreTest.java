package org.inkstand.edition.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.inkstand.StoreContract;
import org.inkstand.article.Article;
import org.inkstand.edition.Ranking;
import org.inkstand.edition.Ranking.Factors;
import org.inkstand.edition.Ranking.Tuned;
import org.inkstand.edition.StoryFacts;
import org.inkstand.edition.signal.TunedRanking;
import org.inkstand.testnews.TestNews;
import org.junit.jupiter.api.Test;

/** How much signals count, as an operator set it, on both stores. */
class WeightStoreTest extends StoreContract {

  private static final Instant NOW = TestNews.DAY;
  private static final Factors MORE = new Factors(Map.of("coverage", 1.5, "depth", 0.0));

  @Test
  void whatIsSetHoldsAndIsReadByWhoeverLooks() {
    Ranking.Tuning tuning = tuning();
    assertThat(tuning.current().factors()).isEqualTo(Factors.HOUSE);

    tuning.tune(MORE, 0, NOW);

    assertThat(tuning.current().factors()).isEqualTo(MORE);
    assertThat(tuning().current()).isEqualTo(new Tuned(1, MORE, NOW));
  }

  @Test
  void whoHasNotSeenTheLastSettingChangesNothing() {
    tuning().tune(MORE, 0, NOW);

    assertThat(tuning().tune(Factors.HOUSE, 0, NOW)).isEmpty();
    assertThat(tuning().current().factors()).isEqualTo(MORE);
  }

  @Test
  void takingBackBringsBackWhatWasAndIsKeptToo() {
    var other = new Factors(Map.of("growth", 0.25));
    tuning().tune(MORE, 0, NOW);
    tuning().tune(other, 1, NOW);

    assertThat(tuning().undo(1, NOW)).isEmpty();
    assertThat(tuning().undo(2, NOW).orElseThrow().factors()).isEqualTo(MORE);
    assertThat(tuning().list(9)).extracting(Tuned::factors).containsExactly(MORE, other, MORE);
  }

  @Test
  void takingBackTheFirstIsTheHousesOwn() {
    tuning().tune(MORE, 0, NOW);

    assertThat(tuning().undo(1, NOW).orElseThrow().factors()).isEqualTo(Factors.HOUSE);
  }

  @Test
  void theRankingFollowsAtOnce() {
    Ranking.Tuning tuning = tuning();
    Ranking ranking = new TunedRanking(tuning);
    List<Article> told = List.of(TestNews.article("One").id(1).by(1).at("11:00").made());
    StoryFacts facts = StoryFacts.of(told.getFirst(), told, _ -> "", 3);
    double before = ranking.weigh(facts, NOW).score();

    tuning.tune(new Factors(Map.of("coverage", 2.0)), 0, NOW);

    // Coverage of one title is 3 points.
    assertThat(ranking.weigh(facts, NOW).score()).isCloseTo(before + 3, within(1e-9));
    assertThat(ranking.version()).isOne();
  }

  private Ranking.Tuning tuning() {
    return new EditionStores(store).tuning();
  }
}
