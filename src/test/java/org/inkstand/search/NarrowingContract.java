package org.inkstand.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.inkstand.search.Facets.Facet;
import org.inkstand.search.Facets.Kind;
import org.inkstand.testnews.TestArticle;
import org.junit.jupiter.api.Test;

/** What every engine must say of how its answers divide, and of words that stand nowhere. */
abstract class NarrowingContract extends LanguageContract {

  private static TestArticle flood(long id) {
    return TestArticle.of(id, "Flood in Ghent, part " + id).text("The river rose.");
  }

  private TestArticle[] floods() {
    return new TestArticle[] {
      flood(1).title(ledger).filed("medtop:15000000").picture("/picture/a", "A weir"),
      flood(2).title(ledger).filed("medtop:15000000"),
      flood(3).title(times).filed("medtop:11000000").in("fr-BE")
    };
  }

  private Facets divided(String words) {
    return engine(articles, titles).find(new SearchQuery(words, 0, 20).counted()).facets();
  }

  private static List<String> said(Facets facets, Kind kind) {
    return facets.of(kind).stream().map(f -> f.value() + " " + f.count()).toList();
  }

  @Test
  void aCountryIsAskedForByCodeOrName() {
    assertThat(found("country:be", floods())).containsExactly(3L);
    assertThat(found("flood country:Belgium")).containsExactly(3L);
    assertThat(found("country:uk")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(found("flood -country:gb")).containsExactly(3L);
    assertThat(answer("country:atlantis").unknown()).containsExactly("country:atlantis");
  }

  @Test
  void aCountryWithoutTitlesIsUnderstoodAndHasNothing() {
    assertThat(found("country:fi", floods())).isEmpty();
    assertThat(answer("country:fi").unknown()).isEmpty();
  }

  @Test
  void picturesCanBeAskedFor() {
    assertThat(found("flood has:picture", floods())).containsExactly(1L);
    assertThat(found("flood -has:picture")).containsExactlyInAnyOrder(2L, 3L);
  }

  @Test
  void whatWasFoundDivides() {
    found("flood", floods());
    Facets facets = divided("flood");
    assertThat(facets.estimated()).isFalse();
    assertThat(said(facets, Kind.TITLE)).containsExactly("the-harbour-ledger 2", "latin-times 1");
    assertThat(said(facets, Kind.SECTION))
        .containsExactly("medtop:15000000 2", "medtop:11000000 1");
    assertThat(said(facets, Kind.LANGUAGE)).containsExactly("en 2", "fr 1");
    assertThat(said(facets, Kind.COUNTRY)).containsExactly("GB 2", "BE 1");
    assertThat(said(facets, Kind.PICTURE)).containsExactly("picture 1");
    assertThat(divided("nothing")).isEqualTo(Facets.NONE);
    assertThat(answer("flood").facets()).isEqualTo(Facets.NONE);
  }

  @Test
  void moreThanIsListedDividesToo() {
    for (int i = 1; i <= 300; i++) {
      articles.keep(
          flood(i).title(i % 3 == 0 ? ledger : times).in(i % 5 == 0 ? "fr" : "en"),
          TestArticle.of(1_000 + i, "Drought").title(times));
    }
    engine(articles, titles);
    follow();
    Facets facets = divided("flood");
    assertThat(facets.estimated()).isFalse();
    assertThat(said(facets, Kind.TITLE))
        .containsExactly("latin-times 200", "the-harbour-ledger 100");
    assertThat(said(facets, Kind.LANGUAGE)).containsExactly("en 240", "fr 60");
  }

  @Test
  void everyPartHoldsAsManyAsItSaysAndIsTakenAwayAgain() {
    found("flood", floods());
    for (Facet facet : divided("flood").facets()) {
      assertThat(found(facet.words())).as(facet.words()).hasSize((int) facet.count());
      Facet chosen =
          divided(facet.words()).of(facet.kind()).stream()
              .filter(Facet::chosen)
              .findFirst()
              .orElseThrow();
      assertThat(chosen.value()).isEqualTo(facet.value());
      assertThat(chosen.words()).isEqualTo("flood");
    }
  }

  @Test
  void aFilterInOtherWordsIsChosenToo() {
    found("flood", floods());
    assertThat(divided("title:\"Harbour Ledger\" flood").of(Kind.TITLE).getFirst().words())
        .isEqualTo("flood");
    assertThat(divided("flood country:belgium").of(Kind.COUNTRY).getFirst().words())
        .isEqualTo("flood");
    assertThat(divided("after:2026 flood").of(Kind.TYPED).getFirst().words()).isEqualTo("flood");
  }

  @Test
  void aFilterThatLeavesNothingCanBeTakenAway() {
    found("flood", floods());
    assertThat(divided("flood country:fi lang:pt-br -lang:nl").facets())
        .extracting(Facet::value, Facet::words)
        .containsExactly(
            tuple("country:fi", "flood lang:pt-br -lang:nl"),
            tuple("lang:pt-br", "flood country:fi -lang:nl"));
  }

  @Test
  void aWordThatStandsNowhereHasANearestOne() {
    Search search = engine(articles.keep(floods()), titles);
    follow();
    assertThat(search.respelt("flod")).contains("flood");
    assertThat(search.respelt("gehnt")).contains("ghent");
    assertThat(search.respelt("rivver flood -ghnet")).contains("river flood -ghnet");
    assertThat(search.respelt("flood in ghent")).isEmpty();
    assertThat(search.respelt("floods")).isEmpty();
    assertThat(search.respelt("xyzzyxyz")).isEmpty();
  }

  @Test
  void ofTwoEquallyNearTheOneThatBeginsAlikeIsMeant() {
    Search search =
        engine(
            articles.keep(
                TestArticle.of(1, "Flood"),
                TestArticle.of(2, "Food prices"),
                TestArticle.of(3, "Food for all")),
            titles);
    follow();
    assertThat(search.respelt("flod")).contains("flood");
  }

  @Test
  void theNewestComeFirstWhenAsked() {
    Search search =
        engine(
            articles.keep(
                TestArticle.of(1, "Weir").text("weir weir").at("2026-11-01T10:00:00Z"),
                TestArticle.of(2, "A mill, and its weir").at("2026-11-19T10:00:00Z")),
            titles);
    follow();
    assertThat(search.find(new SearchQuery("weir", 0, 20).newestFirst()).articles())
        .extracting(id -> id.value())
        .containsExactly(2L, 1L);
  }
}
