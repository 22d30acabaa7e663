package org.inkstand.article.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.inkstand.article.clean.PictureDoor;
import org.junit.jupiter.api.Test;

/** The lines between the headline and the text, in the shapes that publishers give them. */
class StandfirstTest {

  private static final String FIRST =
      "The harbour of Lindgate was closed on Monday after a crane fell into the eastern basin, the port said.";
  private static final String SECOND =
      "Divers are to look at the wreck before night, and nobody expects ships to move before Thursday morning.";
  private static final String THIRD =
      "Four men who worked on the crane were taken out of the water unhurt, said the captain of the fire boat.";

  private final PageReader reader = new PageReader(PictureDoor.open());

  private List<String> lines(String between) {
    String text = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
    String page =
        "<html><head></head><body><h1>Crane falls</h1>"
            + between
            + "<div class='story-text'>"
            + text
            + "</div></body></html>";
    String read = reader.read(page, URI.create("https://gazette.example/news/crane")).text();
    return List.of(read.split("\n\n"));
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
