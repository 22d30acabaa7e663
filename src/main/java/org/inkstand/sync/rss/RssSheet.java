package org.inkstand.sync.rss;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.inkstand.article.Article;
import org.inkstand.article.Picture;
import org.inkstand.sync.outgoing.Channel;
import org.inkstand.sync.outgoing.Dispatch;
import org.inkstand.sync.outgoing.Xml;

/**
 * A feed as RSS 2.0.
 *
 * <p>Sources: RSS 2.0 (RSS Advisory Board), RSS 1.0 content module, Media RSS 1.5.1, Dublin Core.
 */
public final class RssSheet {

  /** After how many minutes an app may ask again. */
  private static final String MINUTES = "15";

  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final String MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";

  private RssSheet() {}

  /** In UTF-8. */
  public static byte[] of(Channel channel) {
    Xml xml =
        new Xml(
            "rss",
            "version",
            "2.0",
            "xmlns:atom",
            "http://www.w3.org/2005/Atom",
            "xmlns:content",
            "http://purl.org/rss/1.0/modules/content/",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/",
            "xmlns:media",
            "http://search.yahoo.com/mrss/");
    xml.open("channel")
        .always("title", channel.name())
        .text("link", channel.page().toASCIIString())
        .always("description", channel.description())
        .text("language", channel.language())
        .empty(
            "atom:link",
            "rel",
            "self",
            "type",
            "application/rss+xml",
            "href",
            channel.address(".xml"));
    if (!channel.updated().equals(Instant.EPOCH)) {
      xml.text("lastBuildDate", RFC_822.format(channel.updated()));
    }
    xml.text("ttl", MINUTES);
    channel.dispatches().forEach(dispatch -> item(xml, dispatch));
    return xml.close("channel").bytes("rss");
  }

  private static void item(Xml xml, Dispatch dispatch) {
    Article article = dispatch.article();
    xml.open("item")
        .always("title", article.headline())
        .text("link", dispatch.permalink().toASCIIString())
        .text("guid", dispatch.permalink().toASCIIString(), "isPermaLink", "true")
        .text("pubDate", RFC_822.format(article.published()));
    dispatch.authors().forEach(author -> xml.text("dc:creator", author));
    xml.text("dc:language", article.language()).text("dc:rights", article.copyright());
    dispatch
        .section()
        .ifPresent(section -> xml.text("category", section.english(), "domain", MEDIA_TOPICS));
    article.keywords().forEach(keyword -> xml.text("category", keyword));
    xml.text("source", dispatch.title().name(), "url", dispatch.source().toASCIIString() + ".xml")
        .text("description", dispatch.summary())
        .text("content:encoded", dispatch.html());
    dispatch
        .picture()
        .ifPresent(address -> picture(xml, address.toASCIIString(), article.picture()));
    xml.close("item");
  }

  private static void picture(Xml xml, String address, Picture picture) {
    xml.open("media:content", "url", address, "medium", "image")
        .text("media:description", picture.caption(), "type", "plain")
        .text("media:credit", picture.credit())
        .close("media:content");
  }
}
