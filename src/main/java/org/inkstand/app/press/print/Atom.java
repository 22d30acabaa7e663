package org.inkstand.app.press.print;

import java.time.Instant;
import org.inkstand.app.press.masthead.FeedFormat;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.text.Inline;
import org.inkstand.app.press.text.Printed;

/** Atom 1.0 (RFC 4287), with tombstones for withdrawn articles (RFC 6721). */
final class Atom {

  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final Issue issue;
  private final Masthead masthead;

  Atom(Issue issue) {
    this.issue = issue;
    this.masthead = issue.masthead();
  }

  String print() {
    Xml xml = Xml.prolog("utf-8");
    xml.open(
            "feed",
            "xmlns",
            "http://www.w3.org/2005/Atom",
            "xmlns:at",
            Xml.TOMBSTONES,
            "xmlns:media",
            "http://search.yahoo.com/mrss/",
            "xml:lang",
            masthead.language())
        .leaf("id", "tag:" + masthead.slug() + ".example,2026:feed")
        .leaf("title", issue.title())
        .leaf("subtitle", masthead.description())
        .leaf("updated", iso(issue.updated()))
        .leaf("rights", "© " + masthead.owner())
        .empty("link", "rel", "self", "type", "application/atom+xml", "href", issue.address())
        .empty("link", "rel", "alternate", "href", issue.site().base().toString());
    xml.open("author").leaf("name", masthead.name()).close();
    issue.tombstones(xml, issue::name);
    issue.standing().forEach(article -> entry(xml, article));
    return xml.end();
  }

  private void entry(Xml xml, Printed article) {
    xml.open("entry")
        .leaf("id", issue.name(article))
        .leaf("title", article.headline())
        .empty("link", "rel", "alternate", "type", "text/html", "href", page(article))
        .leaf("published", iso(article.published()))
        .leaf("updated", iso(article.updated()));
    if (!article.byline().isEmpty()) {
      xml.open("author").leaf("name", article.byline()).close();
    }
    xml.empty(
        "category",
        "term",
        article.section(),
        "scheme",
        "http://cv.iptc.org/newscodes/mediatopic/");
    article.keywords().forEach(word -> xml.empty("category", "term", word));
    xml.leaf("rights", issue.site().copyright(article))
        .leaf("summary", Inline.plain(article.standfirst()));
    content(xml, article);
    picture(xml, article);
    xml.close();
  }

  private void content(Xml xml, Printed article) {
    if (issue.sheet().format() == FeedFormat.ATOM_XHTML) {
      String div = "<div xmlns=\"" + XHTML + "\">\n" + issue.content(article) + "</div>";
      xml.raw("content", div, "type", "xhtml");
    } else {
      xml.leaf("content", issue.content(article), "type", "html");
    }
  }

  private void picture(Xml xml, Printed article) {
    article
        .picture()
        .ifPresent(
            picture ->
                xml.open(
                        "media:content",
                        "url",
                        issue.site().picture(article),
                        "medium",
                        "image",
                        "type",
                        "image/jpeg",
                        "width",
                        Integer.toString(masthead.look().pictureWidth()),
                        "height",
                        Integer.toString(masthead.look().pictureHeight()))
                    .leaf("media:description", picture.caption())
                    .leaf("media:credit", picture.credit())
                    .close());
  }

  private String page(Printed article) {
    return issue.site().page(article);
  }

  private String iso(Instant moment) {
    return Dates.iso(moment, masthead.zone());
  }
}
