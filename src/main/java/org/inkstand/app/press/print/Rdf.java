package org.inkstand.app.press.print;

import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.text.Inline;
import org.inkstand.app.press.text.Printed;

/** RSS 1.0: items beside the channel, which lists them in order. */
final class Rdf {

  private final Issue issue;
  private final Masthead masthead;

  Rdf(Issue issue) {
    this.issue = issue;
    this.masthead = issue.masthead();
  }

  String print() {
    Xml xml = Xml.prolog("UTF-8");
    xml.open(
        "rdf:RDF",
        "xmlns:rdf",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "xmlns",
        "http://purl.org/rss/1.0/",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:sy",
        "http://purl.org/rss/1.0/modules/syndication/",
        "xmlns:content",
        "http://purl.org/rss/1.0/modules/content/",
        "xmlns:media",
        "http://search.yahoo.com/mrss/",
        "xmlns:at",
        Xml.TOMBSTONES);
    channel(xml);
    issue.tombstones(xml, issue.site()::page);
    issue.standing().forEach(article -> item(xml, article));
    return xml.end();
  }

  private void channel(Xml xml) {
    xml.open("channel", "rdf:about", issue.address())
        .leaf("title", issue.title())
        .leaf("link", issue.site().base().toString())
        .leaf("description", masthead.description())
        .leaf("dc:language", masthead.language())
        .leaf("dc:date", Dates.iso(issue.updated(), masthead.zone()))
        .leaf("dc:rights", "© " + masthead.owner())
        .leaf("sy:updatePeriod", "hourly")
        .leaf("sy:updateFrequency", "60")
        .open("items")
        .open("rdf:Seq");
    issue
        .standing()
        .forEach(article -> xml.empty("rdf:li", "rdf:resource", issue.site().page(article)));
    xml.close().close().close();
  }

  private void item(Xml xml, Printed article) {
    xml.open("item", "rdf:about", issue.site().page(article))
        .leaf("title", article.headline())
        .leaf("link", issue.site().page(article))
        .leaf("description", Inline.plain(article.standfirst()))
        .leaf("dc:creator", article.byline())
        .leaf("dc:date", Dates.iso(article.published(), masthead.zone()))
        .leaf("dc:subject", article.section());
    article.keywords().forEach(word -> xml.leaf("dc:subject", word));
    xml.quoted("content:encoded", issue.content(article));
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
                        "image/jpeg")
                    .leaf("media:description", picture.caption())
                    .leaf("media:credit", picture.credit())
                    .close());
    xml.close();
  }
}
