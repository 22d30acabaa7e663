package org.inkstand.article.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.article.extract.CranePage.FIRST;
import static org.inkstand.article.extract.CranePage.SECOND;
import static org.inkstand.article.extract.CranePage.THIRD;
import static org.inkstand.article.extract.CranePage.lines;
import static org.inkstand.article.extract.CranePage.p;

import org.junit.jupiter.api.Test;

/** What is of the text and what only stands near it, one habit of publishers a test. */
class ArticleTextTest {

  private static String texts() {
    return p(FIRST) + p(SECOND) + p(THIRD);
  }

  @Test
  void theStandfirstIsTextWhateverItsBoxIsCalled() {
    String standfirst =
        "A crane that stood for ninety years has fallen, and the harbour stands still";
    assertThat(
            lines(
                "<meta name='description' content='" + standfirst + "'>",
                "<article><h1>Crane falls</h1><div class='teaser'>"
                    + p(standfirst)
                    + "</div><div class='story-body'>"
                    + texts()
                    + "</div></article>"))
        .containsExactly(standfirst, FIRST, SECOND, THIRD);
  }

  @Test
  void theStandfirstIsNotSaidTwice() {
    assertThat(
            lines(
                "<meta name='description' content='" + FIRST + "'>",
                "<h1>Crane falls</h1><article>" + texts() + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void thePartBeforeThePaywallIsOneTextWithThePartBehindIt() {
    String more = p(SECOND) + p(THIRD) + p(SECOND.replace("Divers", "Engineers"));
    assertThat(
            lines(
                "",
                "<main><h1>Crane falls</h1><div class='teaser-content'><div class='c1 article-body'>"
                    + p(FIRST)
                    + "</div></div><div class='rest'><div class='c1 article-body'>"
                    + more
                    + "</div></div></main>"))
        .startsWith(FIRST, SECOND, THIRD)
        .hasSize(4);
  }

  @Test
  void aParagraphBesideTheBoxOfTheOthersIsKept() {
    String rest = texts().repeat(4).replace("Monday", "Tuesday");
    String opening =
        "It began with a sound like thunder, then the water rose "
            + "and rose ".repeat(12)
            + "again.";
    assertThat(
            lines(
                "",
                "<article><section class='post-body'>"
                    + p(opening)
                    + "<div class='premium-part'>"
                    + rest
                    + "</div></section></article>"))
        .contains(opening);
  }

  @Test
  void whoAndWhenBelowTheStandfirstAreNotText() {
    assertThat(
            lines(
                "<meta name='author' content='Ann Quill'>",
                "<article><h1>Crane falls</h1>"
                    + p(FIRST)
                    + "<div><a href='/people/ann'>Ann Quill</a></div><div>Monday 4 May 2026 08:49</div>"
                    + p(SECOND)
                    + p(THIRD)
                    + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void whatIsSaidOfTheWriterBelowTheTextIsNotText() {
    assertThat(
            lines(
                "<meta name='author' content='Ann Quill'>",
                "<article><h1>Crane falls</h1>"
                    + texts()
                    + "<h3>The author</h3>"
                    + p(
                        "Ann Quill has written on ships for thirty years. She lives by the sea, with two dogs.")
                    + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void labelsForScreenReadersAreNotText() {
    String label = "<div class='x'>Picture slot 1</div>";
    assertThat(
            lines(
                "",
                "<article><h2 class='visually-hidden'>Article content</h2>"
                    + p(FIRST)
                    + label
                    + p(SECOND)
                    + label.replace("1", "2")
                    + p(THIRD)
                    + label.replace("1", "3")
                    + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void headingsThatAreTheListAreKept() {
    assertThat(
            lines(
                "",
                "<article>"
                    + texts()
                    + "<h3>1. The crane was built in 1934 by the Lindgate yard</h3><img src='a.jpg'>"
                    + "<h3>2. It lifted four hundred ships in the war years</h3><img src='b.jpg'></article>"))
        .endsWith(
            "1. The crane was built in 1934 by the Lindgate yard",
            "2. It lifted four hundred ships in the war years");
  }

  @Test
  void invitationsAreNotText() {
    assertThat(
            lines(
                "",
                "<article>"
                    + p(FIRST)
                    + p(
                        "Want more harbour news? Sign up for the Gazette's free newsletter to get it first.")
                    + p(SECOND)
                    + p("Follow the Gazette on Google News and never miss a ship.")
                    + p(THIRD)
                    + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void theHeadlineForSearchEnginesIsNotText() {
    String found = "Crane of 1934 falls into the eastern basin of Lindgate";
    assertThat(
            lines(
                "<meta property='og:title' content='" + found + "'>",
                "<h1>Ninety years, and then it fell</h1><article><h2><span>Harbour</span> "
                    + found
                    + "</h2>"
                    + texts()
                    + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void whatThePaperSaysOfItselfBelowItsTextIsNotText() {
    String site = "<meta property='og:site_name' content='Harbour Gazette'>";
    String promise = "Harbour Gazette is read in every port of the north, and costs you nothing.";
    String call = "The captain told Harbour Gazette: \"Nobody was hurt, and nobody will be.\"";
    assertThat(lines(site, "<article>" + texts() + p(promise) + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
    assertThat(lines(site, "<article>" + texts() + p(call) + "</article>")).endsWith(THIRD, call);
  }

  @Test
  void aLineSaidThriceIsThePagesOwn() {
    String label = p("Crane of 1934, at its old place");
    assertThat(
            lines(
                "",
                "<article>"
                    + p(FIRST)
                    + label
                    + p(SECOND)
                    + label
                    + p(THIRD)
                    + label
                    + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aLineOfLinkedWordsIsTextAndALinkedHeadlineIsNot() {
    String places =
        "<a href='/t/1'>Lindgate</a>: <a href='/t/2'>Quay</a>, <a href='/t/3'>Ferry</a>";
    String other = "<a href='/news/2'>Old swing bridge closes for eighteen months of repairs</a>";
    assertThat(
            lines(
                "",
                "<article>"
                    + p(FIRST)
                    + p(places)
                    + p(SECOND)
                    + p(other)
                    + p(THIRD)
                    + "</article>"))
        .containsExactly(FIRST, "Lindgate: Quay, Ferry", SECOND, THIRD);
  }

  @Test
  void theWholeTextInOneLineIsNotSaidAgain() {
    String more =
        "And so on, as the captain and the port's own divers told it. ".repeat(16).strip();
    String once = "<article>" + texts() + p(more);
    assertThat(lines("", once + "<div>" + FIRST + SECOND + THIRD + more + "</div></article>"))
        .containsExactly(FIRST, SECOND, THIRD, more);
  }

  @Test
  void theStandfirstIsFoundBesideTheTextInOneElement() {
    String standfirst = "The crane stood for ninety years and fell within a minute on a still day";
    assertThat(
            lines(
                "",
                "<article><header><h1>Crane falls</h1><h2>"
                    + standfirst
                    + "</h2></header>"
                    + texts()
                    + "</article>"))
        .containsExactly(standfirst, FIRST, SECOND, THIRD);
  }

  @Test
  void theHeadlineIsNotTextThoughThePageIsKnownByAnother() {
    String found = "<meta property='og:title' content='Ninety years, and then it fell'>";
    String headline =
        "<h1><span>Harbour</span> Crane lies in the eastern basin: what is known</h1>";
    assertThat(lines(found, "<article>" + headline + texts() + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
    assertThat(
            lines(
                found,
                "<article><div><img src='a.jpg'>" + headline + "</div>" + texts() + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shortItemsOfTheListThatEndsATextAreKept() {
    String items =
        "<ul><li>The crane of 1934, by the Lindgate yard</li><li>The fire boat</li>"
            + "<li>Two barges that lay in the eastern basin</li></ul>";
    assertThat(lines("", "<article>" + texts() + items + "</article>"))
        .last()
        .asString()
        .contains("The fire boat");
  }

  @Test
  void wordsForThoseWithoutScriptsAreNotText() {
    String wish =
        "<noscript>Please turn scripts on to see what others say of the crane.</noscript>";
    assertThat(lines("", "<article>" + texts() + wish + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }
}
