package org.inkstand.article.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.article.extract.CranePage.FIRST;
import static org.inkstand.article.extract.CranePage.SECOND;
import static org.inkstand.article.extract.CranePage.THIRD;
import static org.inkstand.article.extract.CranePage.p;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines between the headline and the text, in the shapes that publishers give them. */
class StandfirstTest {

  private static List<String> lines(String between) {
    return CranePage.lines(
        "",
        "<h1>Crane falls</h1>"
            + between
            + "<div class='story-text'>"
            + p(FIRST)
            + p(SECOND)
            + p(THIRD)
            + "</div>");
  }

  @Test
  void aShortOneIsKnownByItsName() {
    assertThat(
            lines(
                "<div class='article__sub-headline'>It stood ninety years, and fell in one minute.</div>"))
        .containsExactly("It stood ninety years, and fell in one minute.", FIRST, SECOND, THIRD);
  }

  @Test
  void aSentenceWithoutANameIsOne() {
    assertThat(
            lines(
                "<div class='mt-4'>No ship can leave the port of Lindgate, and nobody knows why it fell.</div>"))
        .containsExactly(
            "No ship can leave the port of Lindgate, and nobody knows why it fell.",
            FIRST,
            SECOND,
            THIRD);
    assertThat(lines("<div class='mt-4'>Lindgate harbour news of the eastern basin and port</div>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void itMayBeSeveralLines() {
    assertThat(
            lines(
                "<div class='preamble'><p>The crane of 1934 has fallen into the basin.</p>"
                    + "<p>No ship can leave the port of Lindgate.</p></div>"))
        .containsExactly(
            "The crane of 1934 has fallen into the basin.",
            "No ship can leave the port of Lindgate.",
            FIRST,
            SECOND,
            THIRD);
  }

  @Test
  void itMayBePoints() {
    assertThat(
            lines(
                "<ul><li>The crane of 1934 has fallen into the basin.</li>"
                    + "<li>No ship can leave the port of Lindgate.</li></ul>"))
        .startsWith(
            "The crane of 1934 has fallen into the basin.",
            "No ship can leave the port of Lindgate.");
  }

  @Test
  void wordsToThoseWhoDoNotPayAreNone() {
    assertThat(
            lines(
                "<div class='note'>This story can be read only by those who pay, it is exclusively for"
                    + " subscribers.</div><div class='c'>If you buy through our links, the Gazette may earn"
                    + " a share of the price.</div>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }
}
