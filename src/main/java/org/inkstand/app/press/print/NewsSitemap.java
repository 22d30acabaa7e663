package org.inkstand.app.press.print;

import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.text.Printed;

/**
 * A news sitemap: the same articles as in the title's other feeds, at addresses that carry the
 * parameters by which somebody wants to know where readers came from.
 */
final class NewsSitemap {

  private final Issue issue;

  NewsSitemap(Issue issue) {
    this.issue = issue;
  }

  String print() {
    Masthead masthead = issue.masthead();
    Xml xml = Xml.prolog("UTF-8");
    xml.open(
        "urlset",
        "xmlns",
        "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:news",
        "http://www.google.com/schemas/sitemap-news/0.9",
        "xmlns:image",
        "http://www.google.com/schemas/sitemap-image/1.1");
    for (Printed article : issue.standing()) {
      xml.open("url")
          .leaf(
              "loc",
              issue.site().page(article)
                  + "?utm_source=sitemap&utm_medium=news&utm_campaign="
                  + masthead.slug())
          .leaf("lastmod", Dates.iso(article.updated(), masthead.zone()))
          .open("news:news")
          .open("news:publication")
          .leaf("news:name", masthead.name())
          .leaf("news:language", masthead.language())
          .close()
          .leaf("news:publication_date", Dates.iso(article.published(), masthead.zone()))
          .leaf("news:title", article.headline())
          .leaf("news:keywords", String.join(", ", article.keywords()))
          .close();
      if (article.picture().isPresent()) {
        xml.open("image:image").leaf("image:loc", issue.site().picture(article)).close();
      }
      xml.close();
    }
    return xml.end();
  }
}
