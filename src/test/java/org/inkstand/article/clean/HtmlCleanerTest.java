package org.inkstand.article.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.article.clean.CleanerPromises.clean;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlCleanerTest {

  static Stream<String> vectors() throws IOException {
    try (InputStream file =
        HtmlCleanerTest.class.getResourceAsStream("/article/clean/vectors.txt")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.replace("{n}", "\n").replace("{t}", "\t").replace("{0}", "\0"));
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void anAttackComesOutHarmless(String vector) {
    CleanHtml clean = clean(vector);
    CleanerPromises.hold(clean.html());
    assertThat(clean(clean.html()).html()).isEqualTo(clean.html());
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void anAttackWithinAnArticleComesOutHarmless(String vector) {
    CleanerPromises.hold(clean("<table><tr><td>a<td><p>b " + vector + "<p>c").html());
    CleanerPromises.hold(clean("<svg><p><b>" + vector + "</b><ul><li>" + vector + vector).html());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      value = {
        "<h1>A</h1><p>b</p>                          § <h2>A</h2><p>b</p>",
        "<div>a<div>b</div>c</div>                   § <p>a</p><p>b</p><p>c</p>",
        "a<br><br>b<br>c                             § <p>a</p><p>b<br>c</p>",
        "<p>&nbsp;</p><p></p><p>a</p><p><br></p>     § <p>a</p>",
        "<p>a <b>b</b> <i>c </i>d</p>                § <p>a <strong>b</strong> <em>c</em> d</p>",
        "<b><p>a</p><p>b</p></b>                     § <p><strong>a</strong></p><p><strong>b</strong></p>",
        "<ul><li>a<li><p>b</p></ul>                  § <ul><li>a</li><li><p>b</p></li></ul>",
        "<h2>a<div>b</div></h2>                      § <h2>a b</h2>",
        "<table><tr><td>a</table>                    § <p>a</p>",
        "<font lang=ja>本</font><span lang=ja>日</span> § <p>本<span lang=\"ja\">日</span></p>",
        "<div dir=rtl><p>שלום</p></div>               § <p dir=\"rtl\">שלום</p>",
        "<p>x<sup>2</sup>, H<sub>2</sub>O</p>        § <p>x<sup>2</sup>, H<sub>2</sub>O</p>",
        "<ruby>漢<rt>かん</rt></ruby>                  § <p><ruby>漢<rt>かん</rt></ruby></p>",
        "<p>a<!-- b -->c</p>                         § <p>ac</p>",
      })
  void markupIsMadeTidy(String given, String wanted) {
    assertThat(clean(given).html()).isEqualTo(wanted);
  }

  @Test
  void typewrittenTextKeepsItsLines() {
    assertThat(clean("<pre>\na\n  b</pre>").html()).isEqualTo("<pre>a\n  b</pre>");
  }

  @Test
  void aLinkIsMadeAbsoluteAndLosesItsTracking() {
    assertThat(clean("<a href='../x?utm_source=rss&id=7&fbclid=abc#top'>x</a>").html())
        .isEqualTo(
            "<p><a href=\"https://news.example/2026/x?id=7#top\" rel=\"noopener nofollow ugc\">x</a></p>");
  }

  @Test
  void aLazyPictureIsFoundBehindItsPlaceholder() {
    CleanHtml clean =
        clean(
            "<img src='data:image/gif;base64,R0lGOD' data-src='/a.jpg' alt='A bridge' width=640 height=480>"
                + "<noscript><img src='/a.jpg'></noscript>");
    assertThat(clean.pictures()).hasSize(1);
    assertThat(clean.pictures().getFirst().address()).hasToString("https://news.example/a.jpg");
    assertThat(clean.html()).contains("alt=\"A bridge\" width=\"640\" height=\"480\"");
  }

  @Test
  void ofManySizesTheOneNearestToOurPageIsTaken() {
    CleanHtml clean =
        clean(
            "<img src=/s.jpg srcset='/s.jpg 320w, /l.jpg 1800w, /xl.jpg 4000w'><figcaption>no</figcaption>");
    assertThat(clean.pictures().getFirst().address()).hasToString("https://news.example/l.jpg");
  }

  @Test
  void aPictureKeepsItsCaption() {
    CleanHtml clean =
        clean(
            "<p>a</p><div class=wp-caption><figure><img src=/b.jpg><p>The flood. Foto: Ann</p></figure></div>");
    assertThat(clean.pictures().getFirst().caption()).isEqualTo("The flood. Foto: Ann");
    assertThat(clean.text()).isEqualTo("a");
  }

  @Test
  void trackingPixelsGo() {
    CleanHtml clean =
        clean(
            "<p>a</p><img src=/t.gif width=1 height=1><img src=https://pixel.wp.com/b.gif><img src=/x.png"
                + " style='display:none'>");
    assertThat(clean.html()).isEqualTo("<p>a</p>");
    assertThat(clean.pictures()).isEmpty();
  }

  @Test
  void anEmbeddedPostStaysAsAQuoteAndIsNotTheArticlesText() {
    CleanHtml clean =
        clean(
            "<p>She wrote:</p><blockquote class='twitter-tweet'><p>Hello</p><a href='https://x.com/a/1'>May"
                + " 1</a></blockquote><script src=//platform.twitter.com/w.js></script>");
    assertThat(clean.html()).contains("<blockquote class=\"embed\"><p>Hello</p>");
    assertThat(clean.text()).isEqualTo("She wrote:");
  }

  @Test
  void aFilmBecomesAQuoteWithItsLink() {
    assertThat(
            clean("<iframe src='//www.youtube-nocookie.com/embed/abcdefghijk?x'></iframe>").html())
        .contains("href=\"https://www.youtube.com/watch?v=abcdefghijk\"")
        .doesNotContain("iframe");
  }

  @Test
  void withTheDoorShutNoPictureIsShown() {
    String html = "<figure><img src=/a.jpg><figcaption>A</figcaption></figure><p>b</p>";
    CleanHtml clean = new HtmlCleaner(PictureDoor.shut()).clean(html, CleanerPromises.BASE);
    assertThat(clean.html()).isEqualTo("<p>b</p>");
  }

  @Test
  void paragraphsOfTheTextArePartedByABlankLine() {
    CleanHtml clean = clean("<h2>A</h2><p>b<br>c</p><ul><li>d</li><li>e</li></ul>");
    assertThat(clean.text()).isEqualTo("A\n\nb\nc\n\nd\ne");
    assertThat(clean.wordCount()).isEqualTo(5);
  }

  @Test
  void tenThousandNestedElementsAreReadInPassing() {
    String html =
        "<div>".repeat(10_000) + "deep" + "</div>".repeat(10_000) + "<b><p>".repeat(2_000);
    assertThat(clean(html).text()).contains("deep");
  }
}
