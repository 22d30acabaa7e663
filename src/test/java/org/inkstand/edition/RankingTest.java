package org.inkstand.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.inkstand.article.Article;
import org.inkstand.edition.signal.SumOfSignals;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.TitleId;
import org.junit.jupiter.api.Test;

/** What an event is worth, and that the reasons add up. */
class RankingTest {

  private static final Ranking RANKING = new SumOfSignals();
  private static final Instant NOON = TestNews.DAY.plus(Duration.ofHours(12));

  @Test
  void aTextInManyTitlesIsOneNewsroom() {
    List<Article> copied = new ArrayList<>();
    List<Article> told = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      copied.add(TestNews.article("Wire").id(i).by(i).at("11:00").fingerprint(7).made());
      told.add(TestNews.article("Own " + i).id(i).by(i).at("11:00").made());
    }

    assertThat(event(copied).independent()).isEqualTo(1.75);
    assertThat(event(copied).originals()).isOne();
    assertThat(event(told).independent()).isEqualTo(4);
    assertThat(score(told)).isGreaterThan(score(copied));
  }

  @Test
  void titlesOfOneOwnerCountLess() {
    List<Article> told = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      told.add(TestNews.article("Own " + i).id(i).by(i).at("11:00").made());
    }

    StoryFacts chain = StoryFacts.of(told.getFirst(), told, _ -> "The Chain", 0);

    assertThat(chain.independent()).isEqualTo(2);
  }

  @Test
  void anEventThatWentQuietGrowsNoMore() {
    List<Article> told =
        List.of(
            TestNews.article("One").id(1).by(1).at("05:00").made(),
            TestNews.article("Two").id(2).by(2).at("06:00").made());

    assertThat(points(told, "growth")).isZero();
    assertThat(points(told, "freshness")).isCloseTo(4 * Math.pow(2, -6 / 8.0), within(1e-9));
  }

  @Test
  void whatTitlesPutFirstThemselvesWeighsMore() {
    List<Article> told = List.of(TestNews.article("One").id(1).by(1).at("11:00").made());
    StoryFacts plain = event(told);

    assertThat(RANKING.weigh(plain.with(1, 0), NOON).score())
        .isCloseTo(RANKING.weigh(plain, NOON).score() + 1.5, within(1e-9));
    assertThat(RANKING.weigh(plain.with(500, 0), NOON).score())
        .isCloseTo(RANKING.weigh(plain, NOON).score() + 4.5, within(1e-9));
  }

  @Test
  void whatManyTitlesOfACountryTellIsNearToItsPage() {
    List<Article> told = List.of(TestNews.article("One").id(1).by(1).at("11:00").made());
    StoryFacts plain = event(told);

    assertThat(RANKING.weigh(plain.with(0, 3), NOON).score())
        .isCloseTo(RANKING.weigh(plain, NOON).score() + 4, within(1e-9));
  }

  @Property
  void reasonsAddUpStayInTheirBoundsAndDoNotDependOnTheOrder(
      @ForAll @IntRange(min = 1, max = 60) int articles, @ForAll @IntRange(max = 999) int seed) {
    var random = new Random(seed);
    List<Article> told = new ArrayList<>();
    for (int i = 1; i <= articles; i++) {
      told.add(
          TestNews.article("A " + i)
              .id(i)
              .by(1 + random.nextInt(40))
              .at(NOON.minusSeconds(random.nextInt(400_000)))
              .fingerprint(random.nextInt(5))
              .made());
    }
    Significance weighed = RANKING.weigh(event(told), NOON);
    List<Article> shuffled = new ArrayList<>(told);
    Collections.shuffle(shuffled, random);

    assertThat(weighed.reasons()).hasSameSizeAs(RANKING.most());
    for (Reason most : RANKING.most()) {
      assertThat(points(told, most.signal())).isBetween(0.0, most.points());
    }
    assertThat(weighed.score())
        .isCloseTo(weighed.reasons().stream().mapToDouble(Reason::points).sum(), within(1e-9));
    assertThat(StoryFacts.of(told.getFirst(), shuffled, RankingTest::nobody, 3))
        .isEqualTo(event(told));
  }

  private static StoryFacts event(List<Article> told) {
    return StoryFacts.of(told.getFirst(), told, RankingTest::nobody, 3);
  }

  private static double score(List<Article> told) {
    return RANKING.weigh(event(told), NOON).score();
  }

  private static double points(List<Article> told, String signal) {
    return RANKING.weigh(event(told), NOON).reasons().stream()
        .filter(reason -> reason.signal().equals(signal))
        .mapToDouble(Reason::points)
        .findFirst()
        .orElseThrow();
  }

  private static String nobody(TitleId title) {
    return "";
  }
}
