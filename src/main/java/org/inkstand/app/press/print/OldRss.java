package org.inkstand.app.press.print;

import org.inkstand.app.press.text.Printed;

/**
 * RSS 0.92 as a small paper's home-made script writes it: a headline, a link, a line, no names and
 * no dates on items.
 */
final class OldRss {

  private final Issue issue;

  OldRss(Issue issue) {
    this.issue = issue;
  }

  String print() {
    Xml xml = Xml.prolog("UTF-8");
    xml.open("rss", "version", "0.92")
        .open("channel")
        .leaf("title", issue.title())
        .leaf("link", issue.site().base().toString())
        .leaf("description", issue.masthead().description())
        .leaf("lastBuildDate", Dates.rfc822(issue.updated(), issue.masthead().zone()));
    for (Printed article : issue.standing()) {
      xml.open("item")
          .leaf("title", article.headline())
          .leaf("link", issue.site().page(article))
          .leaf("description", article.standfirst());
      if (article.picture().isPresent()) {
        xml.empty(
            "enclosure", "url", issue.site().picture(article), "length", "0", "type", "image/jpeg");
      }
      xml.leaf("category", article.section()).close();
    }
    return xml.end();
  }
}
