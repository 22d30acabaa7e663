package org.inkstand.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MeaningsTest {

  private final Meanings english = Meanings.in("en").orElseThrow();

  @Test
  void wordsThatMeanNearlyTheSameAreNear() {
    assertThat(english.near("earthquake", .6)).contains("quake", "seismic");
    assertThat(english.near("ballot", .6)).contains("vote", "election");
    assertThat(english.near("ceasefire", .5)).contains("armistice", "truce");
  }

  @Test
  void aWordThatIsNotKnownAsAWholeHasNobodyNear() {
    assertThat(english.near("Inkstand", .3)).isEmpty();
    assertThat(english.near("", .3)).isEmpty();
    assertThat(english.near("two words", .3)).isEmpty();
    assertThat(english.near("地震", .3)).isEmpty();
  }

  @Test
  void headlinesOfOneEventInOtherWordsAreNearerThanOthers() {
    var quake = english.of("Powerful earthquake strikes off the coast of Chile");
    double same = quake.nearness(english.of("Chilean shore shaken by big tremor, tsunami feared"));
    for (String other :
        List.of(
            "Central bank raises interest rates again",
            "Champions crash out of the cup",
            "Minister resigns over unpaid taxes")) {
      assertThat(same).isGreaterThan(.15 + quake.nearness(english.of(other)));
    }
  }

  @Test
  void accentsAndCapitalsDoNotCount() {
    assertThat(english.of("CAFÉ")).isEqualTo(english.of("cafe"));
  }

  @Test
  void nothingIsKnownOfOtherScriptsAndLanguages() {
    assertThat(english.of("地震").known()).isFalse();
    assertThat(english.of("").nearness(english.of("flood"))).isZero();
    assertThat(Meanings.in("fr")).isEmpty();
  }

  @Property(tries = 300)
  void anyTextHasAMeaningOrNone(@ForAll String text) {
    Meaning meaning = english.of(text);
    if (meaning.known()) {
      assertThat(meaning.nearness(meaning)).isBetween(.999, 1.001);
    }
    assertThat(english.near(text, .9)).hasSizeLessThan(100);
  }
}
