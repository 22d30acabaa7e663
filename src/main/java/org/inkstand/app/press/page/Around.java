package org.inkstand.app.press.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkstand.app.press.masthead.Words;
import org.inkstand.app.press.print.Site;
import org.inkstand.app.press.text.Inline;
import org.inkstand.app.press.text.Printed;

/** What pages put around an article, and what an extractor must tell from it. */
final class Around {

  private static final int LINKS_MAX = 5;

  private final Site site;
  private final Words words;
  private final Printed article;
  private final List<Printed> others;

  Around(Site site, Printed article, List<Printed> others) {
    this.site = site;
    this.words = site.masthead().words();
    this.article = article;
    this.others = others.stream().filter(other -> !other.id().equals(article.id())).toList();
  }

  /** Articles of the same section. */
  String related() {
    return """
        <aside class="related"><h2>%s</h2><ul>%s</ul></aside>
        """
        .formatted(words.get("related"), links(sameSection()));
  }

  /** One related article in a box inside the text. */
  String inlineRelated() {
    return """
        <div class="related-box"><strong>%s:</strong> %s</div>
        """
        .formatted(words.get("related"), links(sameSection().limit(1)));
  }

  /** The newest articles. */
  String latest() {
    return """
        <div class="related widget"><h3>%s</h3><ol>%s</ol></div>
        """
        .formatted(words.get("latest"), links(others.stream()));
  }

  /** Buttons. */
  String share() {
    return """
        <div class="share" aria-label="%s"><ul><li><button>%s</button></li>\
        <li><button>%s</button></li><li><button>%s</button></li></ul></div>
        """
        .formatted(words.get("share"), words.get("share"), words.get("save"), words.get("print"));
  }

  /** An invitation. */
  String newsletter() {
    return """
        <div class="promo newsletter"><h3>%s</h3><form action="/letter" method="post">\
        <input type="email" name="address" aria-label="e-mail"><button>%s</button></form></div>
        """
        .formatted(words.get("newsletter"), words.get("subscribe"));
  }

  /** A place for comments. */
  String comments() {
    return """
        <section class="comments" id="comments"><h3>%s</h3><p>%s</p></section>
        """
        .formatted(words.get("comments"), words.get("comment"));
  }

  /** A place for an advertisement. */
  String advert() {
    return "<div class=\"advert\">" + words.get("advert") + "</div>\n";
  }

  /** The title's keywords. */
  String tags() {
    return "<p class=\"tags\">"
        + article.keywords().stream()
            .map(word -> "<a href=\"/tag\" rel=\"tag\">" + Inline.escaped(word) + "</a>")
            .collect(Collectors.joining(" "))
        + "</p>\n";
  }

  private Stream<Printed> sameSection() {
    return others.stream().filter(other -> other.section().equals(article.section()));
  }

  private String links(Stream<Printed> some) {
    return some.limit(LINKS_MAX)
        .map(
            other ->
                "<li><a href=\"%s\">%s</a></li>"
                    .formatted(Inline.escaped(site.path(other)), Inline.escaped(other.headline())))
        .collect(Collectors.joining());
  }
}
