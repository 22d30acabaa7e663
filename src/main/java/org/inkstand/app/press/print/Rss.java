package org.inkstand.app.press.print;

import org.inkstand.app.press.masthead.FeedFormat;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.text.Inline;
import org.inkstand.app.press.text.Printed;

/** RSS 2.0 with the content, dc, media and atom extensions, as much of them as each title uses. */
final class Rss {

  private final Issue issue;
  private final Masthead masthead;
  private final FeedFormat format;

  Rss(Issue issue) {
    this.issue = issue;
    this.masthead = issue.masthead();
    this.format = issue.sheet().format();
  }

  String print() {
    Xml xml = Xml.prolog("UTF-8");
    open(xml);
    issue.tombstones(xml, issue::name);
    issue.standing().forEach(article -> item(xml, article));
    return xml.end();
  }

  private void open(Xml xml) {
    xml.open(
        "rss",
        "version",
        "2.0",
        "xmlns:content",
        "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:media",
        "http://search.yahoo.com/mrss/",
        "xmlns:atom",
        "http://www.w3.org/2005/Atom",
        "xmlns:at",
        Xml.TOMBSTONES);
    if (relative()) {
      xml.open("channel", "xml:base", issue.site().base().toString());
    } else {
      xml.open("channel");
    }
    xml.leaf("title", issue.title())
        .leaf("link", relative() ? "/" : issue.site().base().toString())
        .leaf("description", masthead.description())
        .leaf("language", masthead.language())
        .leaf("copyright", "© " + masthead.owner())
        .leaf("lastBuildDate", Dates.rfc822(issue.updated(), masthead.zone()))
        .leaf("ttl", "1")
        .empty("atom:link", "rel", "self", "href", issue.address());
    xml.open("image")
        .leaf("url", issue.site().absolute("/icon.png"))
        .leaf("title", issue.title())
        .leaf("link", issue.site().base().toString())
        .close();
  }

  private void item(Xml xml, Printed article) {
    xml.open("item")
        .raw("title", Inline.escaped(Inline.escaped(article.headline())))
        .leaf("link", link(article))
        .leaf("guid", issue.name(article), "isPermaLink", "false")
        .leaf("pubDate", Dates.rfc822(article.published(), masthead.zone()))
        .leaf("dc:creator", article.byline());
    if (article.version() > 1) {
      xml.leaf("atom:updated", Dates.iso(article.updated(), masthead.zone()));
    }
    xml.leaf("category", article.section(), "domain", "http://cv.iptc.org/newscodes/mediatopic/");
    article.keywords().forEach(word -> xml.leaf("category", word));
    xml.quoted("description", "<p>" + Inline.html(article.standfirst()) + "</p>");
    if (format != FeedFormat.RSS_SUMMARY) {
      xml.quoted("content:encoded", content(article));
    }
    picture(xml, article);
    xml.close();
  }

  /** Arabic text says which way it runs, as most feeds of the language do. */
  private String content(Printed article) {
    String html = issue.content(article);
    return masthead.direction().equals("rtl")
        ? "<div dir=\"rtl\" lang=\"ar\">" + html + "</div>"
        : html;
  }

  private void picture(Xml xml, Printed article) {
    article
        .picture()
        .ifPresent(
            picture -> {
              if (format == FeedFormat.RSS_GROUP) {
                xml.open("media:group");
                xml.empty("media:content", media(article, 800));
                xml.empty("media:content", media(article, masthead.look().pictureWidth()));
              } else {
                xml.open("media:content", media(article, masthead.look().pictureWidth()));
              }
              xml.leaf("media:description", picture.caption(), "type", "plain")
                  .leaf("media:credit", picture.credit(), "role", "photographer")
                  .close();
            });
  }

  private String[] media(Printed article, int width) {
    int whole = masthead.look().pictureWidth();
    String address = relative() ? issue.site().picturePath(article) : issue.site().picture(article);
    return new String[] {
      "url",
      width == whole ? address : address + "?w=" + width,
      "medium",
      "image",
      "type",
      "image/jpeg",
      "width",
      Integer.toString(width),
      "height",
      Integer.toString(masthead.look().pictureHeight() * width / whole)
    };
  }

  private String link(Printed article) {
    return relative() ? issue.site().path(article) : issue.site().page(article);
  }

  private boolean relative() {
    return format == FeedFormat.RSS_BASE;
  }
}
