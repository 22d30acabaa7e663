package org.inkstand.article.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.article.extract.CranePage.FIRST;
import static org.inkstand.article.extract.CranePage.SECOND;
import static org.inkstand.article.extract.CranePage.THIRD;
import static org.inkstand.article.extract.CranePage.p;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in a text and leads to other articles, and what only looks as if it did. */
class OtherArticlesTest {

  private static final String CALL =
      "The mayor asked for patience, and said that the ferries would run again as soon as the basin is clear.";

  private static List<String> lines(String body) {
    return CranePage.lines("", body);
  }

  /** Four paragraphs, the last of them long. */
  private static String longText() {
    String more = (FIRST + " ").repeat(8).replace("Monday", "Tuesday");
    return p(FIRST) + p(SECOND) + p(THIRD) + p(more);
  }

  /** A box that tells of another article of this site, as publishers set it into a text. */
  private static String teaser(String address, String headline) {
    return "<div class='c7'><span>Worth a look</span><h4><a href='"
        + address
        + "'>"
        + headline
        + "</a></h4><p>It has stood for ninety-two years in all weathers, and nobody can say who pays for "
        + headline.length()
        + " bolts.</p></div>";
  }

  @Test
  void aBoxThatTellsOfAnotherArticleIsNotText() {
    String bridge = teaser("/news/old-swing-bridge", "Old swing bridge closes for eighteen months");
    assertThat(lines("<article>" + longText() + bridge + p(CALL) + "</article>"))
        .startsWith(FIRST, SECOND, THIRD)
        .endsWith(CALL)
        .hasSize(5);
  }

  @Test
  void boxesThatAreTheArticleAreKept() {
    var boxes = new StringBuilder();
    for (int i = 1; i <= 8; i++) {
      boxes.append(
          teaser("/reviews/boat-number-" + i, "Boat of the year, number " + "I".repeat(i)));
    }
    assertThat(lines("<article>" + p(FIRST) + p(SECOND) + boxes + "</article>"))
        .contains("Boat of the year, number I", "Boat of the year, number IIIIIIII");
  }

  @Test
  void aLinkToAnotherSiteOrToThisPageIsNoTeaser() {
    String source = teaser("https://port.example/report/crane", "Report of the port on the crane");
    String entry = teaser("/news/crane#noon", "Noon: the divers are in the eastern basin now");
    assertThat(lines("<article>" + longText() + source + entry + p(CALL) + "</article>"))
        .contains(
            "Report of the port on the crane", "Noon: the divers are in the eastern basin now");
  }

  @Test
  void aLabelAndAnotherHeadlineAreNotText() {
    String link = "<a href='/news/2'>Old swing bridge closes for eighteen months</a>";
    assertThat(
            lines(
                "<article>"
                    + p(FIRST)
                    + p("<b>Soma pia: " + link + "</b>")
                    + p(SECOND)
                    + "<h3>MUST SEE:&nbsp;"
                    + link
                    + "</h3>"
                    + p("The port said: " + link + ", and that is all it said.")
                    + p(THIRD)
                    + "</article>"))
        .containsExactly(
            FIRST,
            SECOND,
            "The port said: Old swing bridge closes for eighteen months, and that is all it said.",
            THIRD);
  }

  @Test
  void aLineBehindAnArrowLeadsElsewhere() {
    String arrow = p(">> Here you find <a href='/tides'>all tides of the year</a> at a glance");
    assertThat(
            lines(
                "<article>"
                    + p(FIRST)
                    + arrow
                    + p(SECOND)
                    + p("→ The tides, hour by hour")
                    + p(THIRD)
                    + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void whatAPaperOffersOfItsOwnIsNotText() {
    String[] offers = {
      "Did you see it fall? Get in touch at news@gazette.example and tell us.",
      "Never miss a ship again. Sign up for my weekly letter on the harbour.",
      "All tides of the week at a glance. Get The Pilot delivered every Sunday.",
      "We independently select what we show. If you buy through our links, we may earn something.",
      "Scroll through the gallery below to see the crane in its best years.",
    };
    for (String offer : offers) {
      assertThat(lines("<article>" + p(FIRST) + p(SECOND) + p(THIRD) + p(offer) + "</article>"))
          .containsExactly(FIRST, SECOND, THIRD);
    }
  }

  @Test
  void whatAStoryWasMadeFromIsNotText() {
    String source =
        "More information: T. Ferrier et al, Corrosion of riveted cranes in brackish water, Journal of Ports (2026). "
            + "The study looked at forty cranes, of ninety years and more. ".repeat(6);
    assertThat(lines("<article>" + p(FIRST) + p(SECOND) + p(THIRD) + p(source) + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void headingsAboveTheLastShortLinesAreKept() {
    assertThat(
            lines(
                "<article>"
                    + p(FIRST)
                    + p(SECOND)
                    + p(THIRD)
                    + "<h2>When do the ferries run again?</h2>"
                    + p("The port says not before Thursday at noon.")
                    + "<h2>More from the harbour</h2></article>"))
        .containsExactly(
            FIRST,
            SECOND,
            THIRD,
            "When do the ferries run again?",
            "The port says not before Thursday at noon.");
  }
}
