package org.inkstand.web.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkstand.article.ArticleId;
import org.inkstand.search.Related;
import org.inkstand.web.card.Card;
import org.inkstand.web.card.Link;
import org.inkstand.web.card.Shot;
import org.inkstand.web.wording.Dates;
import org.inkstand.web.wording.Words;
import org.junit.jupiter.api.Test;

class NearTest {

  private static final String OWN = "Orla Vance opened the Kettel spillway. The Café closed.";

  @Test
  void saysWhatIsShownOfBothAsItIsWrittenThere() {
    assertThat(why(card("Vance on the KETTEL dam", ""), .2, "kettel", "vance", "dam"))
        .isEqualTo("In common: KETTEL, Vance");
    assertThat(why(card("Cafés", "The CAFÉ is open"), .2, "cafe")).isEqualTo("In common: CAFÉ");
  }

  @Test
  void saysNoWordThatIsKeptBackOfOneOfThem() {
    assertThat(why(card("On the dam", ""), .2, "kettel", "vance"))
        .as("words of the other's text only")
        .isEqualTo("Shares rare words of its text");
    assertThat(why(card("The quarry at Oke", ""), .2, "quarry", "oke"))
        .as("words that stand behind the wall of this one")
        .doesNotContain("quarry", "Oke");
  }

  @Test
  void saysThatItMeansTheSame() {
    assertThat(why(card("On the dam", ""), .6, "kettel"))
        .isEqualTo("About the same subject, in other words");
  }

  @Test
  void saysThreeWordsAtMost() {
    assertThat(
            why(
                card("Orla Vance opened the Kettel spillway", ""),
                0,
                "orla",
                "vance",
                "kettel",
                "spillway"))
        .isEqualTo("In common: Orla, Vance, Kettel");
  }

  @Test
  void saysThatItIsHowTheMatterBegan() {
    var found = new ArticleId(7);
    assertThat(
            why(
                card("Orla Vance opens the Kettel spillway", ""),
                new Related(found, List.of("orla", "kettel"), .6, true)))
        .isEqualTo("Earlier in this story: Orla, Kettel");
    assertThat(why(card("A dam is planned", ""), new Related(found, List.of(), .6, true)))
        .isEqualTo("Earlier in this story");
  }

  private static String why(Card card, double nearness, String... words) {
    return why(card, new Related(new ArticleId(card.id()), List.of(words), nearness, false));
  }

  private static String why(Card card, Related found) {
    return Near.all(List.of(card), List.of(found), OWN, new Words()).getFirst().why();
  }

  private static Card card(String headline, String standfirst) {
    return new Card(
        7,
        "/article/7",
        headline,
        standfirst,
        "en",
        "ltr",
        Link.NONE,
        Link.NONE,
        new Dates.Stamp("", "", ""),
        "",
        "",
        Shot.NONE,
        List.of(),
        "",
        Link.NONE,
        "");
  }
}
