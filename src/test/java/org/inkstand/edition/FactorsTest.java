package org.inkstand.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inkstand.article.ArticleId;
import org.inkstand.edition.Ranking.Factors;
import org.inkstand.edition.Ranking.Shift;
import org.inkstand.edition.Ranking.Trial;
import org.inkstand.edition.Slot.Place;
import org.inkstand.edition.signal.Signal;
import org.inkstand.edition.signal.SumOfSignals;
import org.inkstand.testnews.TestNews;
import org.junit.jupiter.api.Test;

/** Within which bounds weights may be set, and what they move. */
class FactorsTest {

  @Test
  void noSignalCountsMoreThanTwiceOrLessThanNothing() {
    for (double wrong : new double[] {-0.01, 2.01, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> new Factors(Map.of("coverage", wrong)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(new Factors(Map.of("coverage", 1.0))).isEqualTo(Factors.HOUSE);
  }

  @Test
  void neitherMoneyNorAPersonCanBeASignal() {
    for (String wrong : List.of("money", "price", "reader", "clicks")) {
      assertThatThrownBy(() -> new SumOfSignals().with(new Factors(Map.of(wrong, 2.0))))
          .hasMessageContaining(wrong);
    }
    // Sealed: another signal is a change of the program, and of this test.
    assertThat(
            Arrays.stream(Signal.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            "Coverage",
            "Depth",
            "Filing",
            "Freshness",
            "Growth",
            "Nearness",
            "Originality",
            "Prominence");
  }

  @Test
  void whatComesAndGoesIsNamedAndWhatOnlyMakesRoomIsNot() {
    List<Slot> before = List.of(slot(1), slot(2), slot(3), slot(4), slot(5));
    List<Slot> after = List.of(slot(4), slot(9), slot(1), slot(2), slot(3));

    List<Shift> shifts = trial(before, after).shifts();

    assertThat(shifts)
        .extracting(shift -> shift.slot().article().value())
        .containsExactly(4L, 9L, 5L);
    assertThat(shifts).extracting(Shift::before).containsExactly(4, 0, 5);
    assertThat(shifts).extracting(Shift::after).containsExactly(1, 2, 0);
    assertThat(shifts.getFirst().up()).isTrue();
  }

  @Test
  void howMuchOfThePageThatStoodIsMadeAgainIsSaid() {
    var trial =
        new Trial(
            new Edition(7, EditionKind.FRONT, TestNews.DAY, List.of(slot(1), slot(2))),
            List.of(slot(1), slot(3)),
            List.of());

    assertThat(trial.same()).isEqualTo(0.5);
  }

  private static Trial trial(List<Slot> before, List<Slot> after) {
    return new Trial(new Edition(7, EditionKind.FRONT, TestNews.DAY, before), before, after);
  }

  private static Slot slot(long article) {
    return new Slot(
        Place.LATEST, "", "", 0, new ArticleId(article), List.of(), 1, "News", List.of());
  }
}
