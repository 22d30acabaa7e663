package org.inkstand.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HtmlCleanerLawsTest {

  private static final String[] PIECES = {
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<b>",
    "</b>",
    "<i lang=fr>",
    "</i>",
    "<a href='/x?utm_id=1'>",
    "</a>",
    "<ul>",
    "<li>",
    "</ul>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<th colspan=2>",
    "<h1>",
    "</h1>",
    "<h3 dir=rtl>",
    "</h3>",
    "<blockquote>",
    "</blockquote>",
    "<figure>",
    "</figure>",
    "<figcaption>",
    "</figcaption>",
    "<img src=/a.jpg alt=A>",
    "<img src=/b.png onerror=x()>",
    "<br>",
    "<br><br>",
    "<hr>",
    "<pre>\n",
    "</pre>",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<svg>",
    "</svg>",
    "<math>",
    "<mtext>",
    "<title>",
    "</title>",
    "<noscript>",
    "</noscript>",
    "<!--",
    "-->",
    "<template>",
    "</template>",
    "<select>",
    "<form>",
    "</form>",
    "<iframe src=//youtu.be/abcdefghijk>",
    "</iframe>",
    "text ",
    "more. ",
    " ",
    "\n",
    "&nbsp;",
    "&lt;",
    "&amp;lt;",
    "\"",
    "'",
    ">",
    "<",
    "本日",
    "שלום",
    "😀",
    "<span lang=ar>",
    "</span>",
    "<ruby>",
    "<rt>",
    "<dl>",
    "<dt>",
    "<dd>",
    "</dl>",
    "<caption>",
    "<sup>",
    "</sup>",
    "<blockquote class=twitter-tweet>",
    "<center>",
    "<nobr>",
    "<xmp>",
    "</xmp>",
    "<plaintext>",
    "<body onload=x()>",
    "<video poster=/p.jpg>",
    "<picture>",
    "<source srcset='/c.jpg 2x'>",
    "\u200b",
    "\u202e",
    "\0"
  };

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 1000)
  void cleaningTwiceIsCleaningOnce(@ForAll("markup") String html) {
    CleanHtml once = CleanerPromises.clean(html);
    CleanHtml twice = CleanerPromises.clean(once.html());
    assertThat(twice.html()).isEqualTo(once.html());
    assertThat(twice.text()).isEqualTo(once.text());
  }

  @Property(tries = 1000)
  void nothingPassesThatIsNotAllowed(@ForAll("markup") String html) {
    CleanHtml clean = CleanerPromises.clean(html);
    CleanerPromises.hold(clean.html());
    assertThat(clean.flaws()).doesNotContain("did not come to rest; reduced to its words");
  }

  @Property(tries = 300)
  void anExcerptIsNeverLongerThanAllowed(@ForAll("markup") String html) {
    String clean = CleanerPromises.clean(html.repeat(3)).html();
    for (int charsMax : List.of(0, 1, 7, 20, 200)) {
      Excerpt excerpt = Excerpt.of(clean, charsMax);
      assertThat(excerpt.text().codePointCount(0, excerpt.text().length()))
          .isLessThanOrEqualTo(charsMax);
      CleanerPromises.hold(excerpt.html());
      assertThat(visible(excerpt.html())).isEqualTo(excerpt.text().replaceAll("\\s+", ""));
    }
  }

  private static String visible(String html) {
    return PlainText.of(html).replaceAll("\\s+", "");
  }
}
