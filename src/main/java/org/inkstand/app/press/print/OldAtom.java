package org.inkstand.app.press.print;

import java.time.ZoneOffset;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.text.Inline;
import org.inkstand.app.press.text.Printed;

/** Atom 0.3, which became something else in 2005 and is still being written. */
final class OldAtom {

  private final Issue issue;
  private final Masthead masthead;

  OldAtom(Issue issue) {
    this.issue = issue;
    this.masthead = issue.masthead();
  }

  String print() {
    ZoneOffset zone = masthead.zone();
    Xml xml = Xml.prolog("utf-8");
    xml.open(
            "feed",
            "version",
            "0.3",
            "xmlns",
            "http://purl.org/atom/ns#",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/",
            "xmlns:media",
            "http://search.yahoo.com/mrss/",
            "xml:lang",
            masthead.language())
        .leaf("title", issue.title())
        .leaf("tagline", masthead.description())
        .empty(
            "link", "rel", "alternate", "type", "text/html", "href", issue.site().base().toString())
        .leaf("copyright", "© " + masthead.owner())
        .leaf("modified", Dates.iso(issue.updated(), zone));
    for (Printed article : issue.standing()) {
      xml.open("entry")
          .leaf("title", article.headline())
          .empty(
              "link", "rel", "alternate", "type", "text/html", "href", issue.site().page(article))
          .leaf("id", issue.name(article))
          .leaf("issued", Dates.iso(article.published(), zone))
          .leaf("modified", Dates.iso(article.updated(), zone))
          .leaf("dc:subject", article.section());
      xml.open("author").leaf("name", article.byline()).close();
      xml.leaf("summary", article.standfirst(), "type", "text/plain")
          .leaf("content", content(article), "type", "text/html", "mode", "escaped")
          .close();
    }
    return xml.end();
  }

  /** The picture stands in the text: Atom 0.3 had no other place for it. */
  private String content(Printed article) {
    return article
            .picture()
            .map(
                picture ->
                    ("<figure><img src=\"%s\" alt=\"%s\">"
                            + "<figcaption>%s <cite>%s</cite></figcaption></figure>\n")
                        .formatted(
                            issue.site().picture(article),
                            Inline.escaped(picture.caption()),
                            Inline.escaped(picture.caption()),
                            Inline.escaped(picture.credit())))
            .orElse("")
        + issue.content(article);
  }
}
