package org.inkstand.article.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Collectors;
import org.inkstand.article.clean.PictureDoor;
import org.inkstand.article.extract.ExtractedPage;
import org.inkstand.article.extract.PageReader;
import org.junit.jupiter.api.Test;

/** What an operator can say of a site, and what is told to who says it wrongly. */
class PageRulesTest {

  private static final String RULES =
      """
      # The Gazette keeps its text in columns.
      [www.gazette.example]
      text     = .column
      without  = .promo
      headline = .big
      authors  = .hand a
      date     = .when
      section  = .room

      [gazette.example/live]
      text = ol.posts
      """;

  private static final String PAGE =
      """
      <html><head><title>The Gazette</title></head><body>
      <h1>The Gazette</h1><div class="room">Harbour</div><div class="big">Crane of 1934 is gone</div>
      <div class="hand">With <a>Ann Quill</a> and <a>Tom Ferrier</a></div>
      <div class="when">3 May 2026, 21:48</div>
      <div class="column">Short.<div class="promo">Buy the paper.</div></div>
      <p>This is a long paragraph, which any reader without rules would take for the text of the page.</p>
      <div class="column"><p>And the end.</p></div></body></html>
      """;

  private static ExtractedPage read(String rules, String address) {
    return new PageReader(PictureDoor.open(), PageRules.parse(rules))
        .read(PAGE, URI.create(address));
  }

  private static String mistakes(String rules) {
    return PageRules.parse(rules).mistakes().stream()
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void thingsAreWhereTheRuleSays() {
    ExtractedPage page = read(RULES, "https://news.gazette.example/2026/crane");
    assertThat(page.text()).isEqualTo("Short.\n\nAnd the end.");
    assertThat(page.title()).isEqualTo("Crane of 1934 is gone");
    assertThat(page.authors()).containsExactly("Ann Quill", "Tom Ferrier");
    assertThat(page.published()).map(Object::toString).contains("2026-05-03T21:48:00");
    assertThat(page.section()).isEqualTo("Harbour");
  }

  @Test
  void otherSitesAreReadAsEver() {
    assertThat(read(RULES, "https://mygazette.example/crane").text()).contains("long paragraph");
    assertThat(read(RULES, "https://mygazette.example/crane").title()).isEqualTo("The Gazette");
  }

  @Test
  void theLongerPathGoesFirstAndARuleThatFindsNothingSaysSo() {
    ExtractedPage page = read(RULES, "https://gazette.example/live/crane");
    assertThat(page.flaws()).contains("the rule for gazette.example/live finds no text");
    assertThat(page.text()).contains("long paragraph");
  }

  @Test
  void whatIsRuledIsCleanedAsEver() {
    String page = "<div class='t'><p onclick='x()'>Words<script>x()</script></p></div>";
    var reader = new PageReader(PictureDoor.open(), PageRules.parse("[a.example]\ntext = .t"));
    assertThat(reader.read(page, URI.create("https://a.example/1")).html())
        .isEqualTo("<p>Words</p>");
  }

  @Test
  void mistakesAreToldByTheirLine() {
    assertThat(mistakes("text = p")).startsWith("line 1: a site in brackets must come first");
    assertThat(mistakes("[a.example]\nbody = p")).startsWith("line 2: \"body\" is nothing a rule");
    assertThat(mistakes("[a.example]\ntext = p:::")).startsWith("line 2: the selector cannot");
    assertThat(mistakes("[a.example]\ntext = p\ntext = b")).startsWith("line 3: \"text\" is named");
    assertThat(mistakes("[a.example]\ntext = p:matches((a+)+b)")).contains("regular expressions");
    assertThat(mistakes("[a.example]\ntext = p\n[www.a.example]\nauthors = b"))
        .startsWith("line 3: this site has a section above");
    assertThat(mistakes("nonsense")).startsWith("line 1: this is neither");
    assertThat(mistakes(RULES)).isEmpty();
  }

  @Test
  void theRestHoldsWhereALineIsWrong() {
    PageRules rules = PageRules.parse("[a.example]\ntext = p[\nheadline = h2");
    assertThat(rules.mistakes()).hasSize(1);
    assertThat(rules.of(URI.create("https://a.example/1")).places())
        .containsOnlyKeys(PageRule.Thing.HEADLINE);
  }
}
