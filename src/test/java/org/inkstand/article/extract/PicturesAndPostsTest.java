package org.inkstand.article.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.article.extract.CranePage.FIRST;
import static org.inkstand.article.extract.CranePage.SECOND;
import static org.inkstand.article.extract.CranePage.THIRD;
import static org.inkstand.article.extract.CranePage.p;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Captions, films and posts: words among those of an article that are not its own. */
class PicturesAndPostsTest {

  private static final String CAPTION =
      "The crane in its last summer, seen from the ferry; behind it the grain store, left.";

  private static ExtractedPage read(String body) {
    return CranePage.read("", body);
  }

  private static List<String> lines(String body) {
    return CranePage.lines("", body);
  }

  private static String picture(String name) {
    return "<img src='https://gazette.example/" + name + ".jpg'>";
  }

  @Test
  void slantedWordsBelowAPictureAreItsCaption() {
    String below = p(picture("a")) + p("<em>" + CAPTION + "</em>");
    String boxed = "<div class='c1'>" + picture("b") + "</div>" + p("<i>" + CAPTION + "</i>");
    String within = p(picture("c") + "<br><small>" + CAPTION + "</small>");
    for (String shown : List.of(below, boxed, within)) {
      ExtractedPage read =
          read("<article>" + p(FIRST) + shown + p(SECOND) + p(THIRD) + "</article>");
      assertThat(read.text().split("\n\n")).containsExactly(FIRST, SECOND, THIRD);
      assertThat(read.html()).contains("<figcaption>" + CAPTION);
    }
  }

  @Test
  void slantedWordsElsewhereAreText() {
    String thought =
        "I should have sold it for scrap, thought the harbour master, and said nothing.";
    assertThat(
            lines(
                "<article>"
                    + p(FIRST)
                    + p("<em>" + thought + "</em>")
                    + p(picture("a"))
                    + p(
                        "<em>Gazette</em> readers saw it coming, and wrote so twice in the last year.")
                    + p(THIRD)
                    + "</article>"))
        .contains(thought)
        .hasSize(4);
  }

  @Test
  void aHeadingInAFigureIsItsCaption() {
    String figure = "<figure>" + picture("a") + "<div><h4>Tom Ferrier, Gazette</h4></div></figure>";
    assertThat(lines("<article>" + p(FIRST) + figure + p(SECOND) + p(THIRD) + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void theTitleOfAFilmIsNotText() {
    String film =
        "<div class='gz-video-container'><h3>Harbour master on the crane: we saw it lean</h3></div>";
    assertThat(lines("<article>" + p(FIRST) + film + p(SECOND) + p(THIRD) + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aQuoteThatEndsWithThePostsAddressIsThePost() {
    String post =
        "<blockquote class='nojs'><p>I saw it fall. Never heard such a noise.</p>— Tom Ferrier "
            + "<a href='https://x.com/tomferrier/status/17371'>4 May 2026</a></blockquote>";
    String saying =
        "<blockquote><p>It fell within a minute, on a still day. See <a href='/a'>here</a>.</p></blockquote>";
    ExtractedPage read =
        read("<article>" + p(FIRST) + post + p(SECOND) + saying + p(THIRD) + "</article>");
    assertThat(read.text())
        .doesNotContain("such a noise")
        .contains("It fell within a minute, on a still day.");
    assertThat(read.html()).contains("such a noise");
  }

  @Test
  void whatAPictureSaysOutsideTheTextIsNoStandfirst() {
    String shown =
        "<div class='hero'>"
            + picture("a")
            + "<div class='hero-img__description'><div>"
            + CAPTION
            + "</div></div></div>";
    assertThat(
            lines(
                "<article><h1>Crane falls</h1>"
                    + shown
                    + "<div class='article-text'>"
                    + p(FIRST)
                    + p(SECOND)
                    + p(THIRD)
                    + "</div></article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void theHeadlineInOtherWordsIsNoStandfirst() {
    String shown = "Crane of 1934 falls into the eastern basin: what is known so far?";
    String standfirst =
        "Nobody was hurt, but no ship can leave. Who built it, and who looked after it?";
    assertThat(
            lines(
                "<title>Crane of 1934 falls into the eastern basin, what we know</title><nav><h1>Crane of"
                    + " 1934 falls into the eastern basin, what we know</h1></nav><h2>"
                    + shown
                    + "</h2>"
                    + p(standfirst)
                    + "<div class='article-text'>"
                    + p(FIRST)
                    + p(SECOND)
                    + p(THIRD)
                    + "</div>"))
        .containsExactly(standfirst, FIRST, SECOND, THIRD);
  }

  @Test
  void whatIsKnownAboveTheEntriesOfALiveBlogIsText() {
    var entries = new StringBuilder();
    for (int hour = 1; hour <= 20; hour++) {
      entries.append("<div class='entry'><h3>At " + hour + "</h3>");
      entries.append(p("It is " + hour + " o'clock. " + SECOND)).append(p(hour + " men. " + THIRD));
      entries.append("</div>");
    }
    String told =
        " The port speaks of it at noon, and the mayor of Lindgate comes to the basin later.";
    String known =
        p("A crane fell. " + FIRST + told) + p(SECOND + told) + p("All live. " + THIRD + told);
    assertThat(
            lines(
                "<div class='live'><div class='lead'>"
                    + known
                    + "</div><div class='entries'>"
                    + entries
                    + "</div></div>"))
        .startsWith("A crane fell. " + FIRST + told)
        .hasSizeGreaterThan(40);
  }
}
