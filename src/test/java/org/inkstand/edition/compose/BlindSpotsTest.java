package org.inkstand.edition.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inkstand.article.Article;
import org.inkstand.edition.Piece;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.TitleId;
import org.junit.jupiter.api.Test;

/** What one side of the world tells and no other. */
class BlindSpotsTest {

  private final List<Piece> pieces = new ArrayList<>();
  private final Map<TitleId, String> countries = new HashMap<>();
  private long number;

  @Test
  void whatTwoTitlesOfASmallCountryTellAloneIsOne() {
    world("BE", 2, "FR", 2, "DE", 2, "IN", 2);
    Piece told = piece(1, 2);

    // A quarter of the titles, twice: 1 in 16 is not yet rare.
    assertThat(blind().chance(told)).isCloseTo(1 / 16.0, within(1e-9));
    assertThat(blind().among(pieces)).isEmpty();

    world("US", 4);
    assertThat(blind().chance(told)).isCloseTo(1 / 36.0, within(1e-9));
    assertThat(blind().among(pieces)).containsExactly(told);
    assertThat(blind().side(told)).contains("BE");
  }

  @Test
  void whereMostTitlesAreOfOneCountryTwoOfThemAreNoSurprise() {
    world("US", 9, "BE", 1, "FR", 1, "DE", 1);
    Piece two = piece(1, 2);
    Piece all = piece(1, 2, 3, 4, 5, 6, 7, 8, 9);

    assertThat(blind().chance(two)).isCloseTo(0.75 * 0.75, within(1e-9));
    assertThat(blind().among(List.of(two, all))).isEmpty();
  }

  @Test
  void whatAnotherCountryTellsTooIsNone() {
    world("BE", 2, "FR", 4, "DE", 4, "IN", 4);
    Piece told = piece(1, 2, 3);

    assertThat(blind().chance(told)).isOne();
  }

  @Test
  void oneTextInManyTitlesIsOneTelling() {
    world("BE", 3, "FR", 4, "DE", 4, "IN", 4);
    Article first = article(1).fingerprint(7).made();
    List<Article> copies =
        List.of(article(2).fingerprint(7).made(), article(3).fingerprint(7).made());

    assertThat(blind().chance(new Piece(first, copies, List.of(), 0, true))).isOne();
  }

  @Test
  void ofThreeCountriesNobodyCanSay() {
    world("BE", 2, "FR", 9, "DE", 9);
    Piece told = piece(1, 2);

    assertThat(blind().chance(told)).isLessThan(0.05);
    assertThat(blind().among(List.of(told))).isEmpty();
  }

  private BlindSpots blind() {
    return new BlindSpots(pieces, title -> countries.getOrDefault(title, ""));
  }

  /** Titles of countries, each with an article that nobody else tells. */
  private void world(Object... countriesAndCounts) {
    for (int i = 0; i < countriesAndCounts.length; i += 2) {
      for (int n = 0; n < (int) countriesAndCounts[i + 1]; n++) {
        int title = countries.size() + 1;
        countries.put(new TitleId(title), (String) countriesAndCounts[i]);
        pieces.add(piece(title));
      }
    }
  }

  private Piece piece(int... titles) {
    List<Article> told = new ArrayList<>();
    for (int title : titles) {
      told.add(article(title).made());
    }
    Piece piece = new Piece(told.getFirst(), List.of(), told.subList(1, told.size()), number, true);
    if (titles.length > 1) {
      pieces.add(piece);
    }
    return piece;
  }

  private TestNews article(int title) {
    number++;
    return TestNews.article("News " + number).id(number).by(title).at("09:00").fingerprint(0);
  }
}
