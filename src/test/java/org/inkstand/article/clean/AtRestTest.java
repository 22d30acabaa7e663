package org.inkstand.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkstand.article.player.VideoPlayers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtRestTest {

  private static final String BASE = "https://example.org/news/";
  private static final String REL = " rel=\"noopener nofollow ugc\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<p>One, <em>two</em> and <strong>three <a href=\"https://example.org/4\""
            + REL
            + ">4</a></strong>.</p>",
        "<h2>One</h2><hr><p>Two<br>three &amp; four</p>",
        "<ul><li>One</li><li>Two <code>three</code></li></ul>",
        "<blockquote class=\"embed\"><p>One</p><p>Two</p></blockquote>",
        "<figure><img src=\"/picture/1\" alt=\"One\"><figcaption>Two</figcaption></figure>",
      })
  void aPlainArticleIsProvedAndCleanedToItself(String html) {
    assertThat(new AtRest(BASE).proved(cleaned(html))).isTrue();
    assertThat(CleanerPromises.clean(html).html()).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One",
        "<p>One<p>",
        "<p> One</p>",
        "<p>One<br> two</p>",
        "<p>One<br></p>",
        "<p><em>One <em>two</em></em></p>",
        "<p><a href=\"../5\"" + REL + ">One</a></p>",
        "<p><a href=\"https://example.org/?utm_source=x\"" + REL + ">One</a></p>",
        "<p lang=\"fr\">Un</p>",
        "<p>\u2003One</p>",
        "<p>One &#x1f600;</p>",
        "<ul><li>One</li>two</ul>",
        "<ul></ul>",
        "<table><tr><td>One</td><td>Two</td></tr></table>",
        "<figure><figcaption>One</figcaption></figure>",
        "<blockquote class=\"other\"><p>One</p></blockquote>",
      })
  void whatCouldChangeIsNotProved(String html) {
    assertThat(new AtRest(BASE).proved(parsed(html))).isFalse();
  }

  @Test
  void whatThePublisherWroteIsProvedOnlyOnceItIsClean() {
    String wire = "<div><p>One <b>two</b></p><script>x()</script></div>";
    assertThat(new AtRest(BASE).proved(parsed(wire))).isFalse();
    assertThat(new AtRest(BASE).proved(cleaned(wire))).isTrue();
  }

  private static Element parsed(String html) {
    return Jsoup.parseBodyFragment(html).body();
  }

  private static Element cleaned(String html) {
    Walk walk = new Walk(BASE, CleanerPromises.door(), VideoPlayers.NONE);
    walk.children(parsed(html), 0);
    Tidy.tidy(walk.root());
    return walk.root();
  }
}
