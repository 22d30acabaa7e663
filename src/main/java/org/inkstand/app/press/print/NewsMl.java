package org.inkstand.app.press.print;

import java.time.Instant;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.text.Inline;
import org.inkstand.app.press.text.Printed;

/** IPTC NewsML-G2: one message, one news item an article, the text as XHTML inside. */
final class NewsMl {

  private final Issue issue;
  private final Masthead masthead;

  NewsMl(Issue issue) {
    this.issue = issue;
    this.masthead = issue.masthead();
  }

  String print() {
    Xml xml = Xml.prolog("UTF-8");
    xml.open("newsMessage", "xmlns", "http://iptc.org/std/nar/2006-10-01/")
        .open("header")
        .leaf("sent", iso(issue.updated()))
        .leaf("sender", masthead.name())
        .close()
        .open("itemSet");
    issue.articles().forEach(article -> item(xml, article));
    return xml.end();
  }

  private void item(Xml xml, Printed article) {
    xml.open(
            "newsItem",
            "guid",
            issue.name(article),
            "version",
            Integer.toString(article.version()),
            "standard",
            "NewsML-G2",
            "standardversion",
            "2.34",
            "conformance",
            "power",
            "xml:lang",
            masthead.language())
        .empty(
            "catalogRef",
            "href",
            "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml");
    rights(xml, article);
    xml.open("itemMeta")
        .empty("itemClass", "qcode", "ninat:text")
        .open("provider", "literal", masthead.slug())
        .leaf("name", masthead.name())
        .close()
        .leaf("versionCreated", iso(article.updated()))
        .leaf("firstCreated", iso(article.published()))
        .empty("pubStatus", "qcode", article.withdrawn() ? "stat:canceled" : "stat:usable")
        .empty(
            "link",
            "rel",
            "irel:alternate",
            "contenttype",
            "text/html",
            "href",
            issue.site().page(article));
    article.notes().stream().findFirst().ifPresent(note -> xml.leaf("edNote", note.text()));
    xml.close();
    content(xml, article);
    xml.close();
  }

  private void rights(Xml xml, Printed article) {
    xml.open("rightsInfo");
    xml.open("copyrightHolder").leaf("name", masthead.owner()).close();
    xml.leaf("copyrightNotice", issue.site().copyright(article))
        .leaf("usageTerms", masthead.licence().terms())
        .close();
  }

  private void content(Xml xml, Printed article) {
    xml.open("contentMeta")
        .leaf("contentCreated", iso(article.published()))
        .leaf("by", article.byline())
        .empty("language", "tag", masthead.language())
        .empty("subject", "type", "cpnat:abstract", "qcode", article.section());
    article.keywords().forEach(word -> xml.leaf("keyword", word));
    xml.leaf("headline", article.headline())
        .leaf("description", Inline.plain(article.standfirst()), "role", "drol:summary")
        .close();
    if (article.withdrawn()) {
      return;
    }
    xml.open("contentSet")
        .raw(
            "inlineXML",
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>"
                + Inline.escaped(article.headline())
                + "</title></head><body>\n"
                + article.html()
                + "</body></html>",
            "contenttype",
            "application/xhtml+xml",
            "wordcount",
            Integer.toString(article.words()));
    if (article.picture().isPresent()) {
      xml.empty(
          "remoteContent",
          "href",
          issue.site().picture(article),
          "contenttype",
          "image/jpeg",
          "rendition",
          "rnd:highRes",
          "width",
          Integer.toString(masthead.look().pictureWidth()),
          "height",
          Integer.toString(masthead.look().pictureHeight()));
    }
    xml.close();
  }

  private String iso(Instant moment) {
    return Dates.iso(moment, masthead.zone());
  }
}
