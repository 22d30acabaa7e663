package org.inkstand.sync.atom;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.inkstand.article.Article;
import org.inkstand.article.Picture;
import org.inkstand.sync.outgoing.Channel;
import org.inkstand.sync.outgoing.Dispatch;
import org.inkstand.sync.outgoing.Xml;

/** A feed as Atom. Source: RFC 4287; Media RSS 1.5.1. */
public final class AtomSheet {

  private static final String MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";

  private AtomSheet() {}

  /** In UTF-8. */
  public static byte[] of(Channel channel) {
    String self = channel.address(".atom");
    Xml xml =
        new Xml(
            "feed",
            "xmlns",
            "http://www.w3.org/2005/Atom",
            "xmlns:media",
            "http://search.yahoo.com/mrss/");
    xml.text("id", self)
        .always("title", channel.name())
        .text("subtitle", channel.description())
        .text("updated", moment(channel.updated()))
        .empty("link", "rel", "self", "type", "application/atom+xml", "href", self)
        .empty(
            "link",
            "rel",
            "alternate",
            "type",
            "text/html",
            "href",
            channel.page().toASCIIString());
    channel.dispatches().forEach(dispatch -> entry(xml, dispatch));
    return xml.bytes("feed");
  }

  private static void entry(Xml xml, Dispatch dispatch) {
    Article article = dispatch.article();
    String permalink = dispatch.permalink().toASCIIString();
    xml.open("entry", "xml:lang", article.language())
        .text("id", permalink)
        .always("title", article.headline())
        .text("updated", moment(article.updated()))
        .text("published", moment(article.published()))
        .empty("link", "rel", "alternate", "type", "text/html", "href", permalink);
    dispatch.authors().forEach(author -> xml.open("author").text("name", author).close("author"));
    dispatch
        .section()
        .ifPresent(
            section ->
                xml.empty(
                    "category",
                    "term",
                    section.qcode().substring("medtop:".length()),
                    "scheme",
                    MEDIA_TOPICS,
                    "label",
                    section.english()));
    article.keywords().forEach(keyword -> xml.empty("category", "term", keyword));
    xml.text("rights", article.copyright())
        .text("summary", dispatch.summary())
        .text("content", dispatch.html(), "type", "html");
    source(xml, dispatch);
    dispatch
        .picture()
        .ifPresent(address -> picture(xml, address.toASCIIString(), article.picture()));
    xml.close("entry");
  }

  private static void source(Xml xml, Dispatch dispatch) {
    String feed = dispatch.source().toASCIIString() + ".atom";
    xml.open("source")
        .text("id", feed)
        .text("title", dispatch.title().name())
        .empty("link", "rel", "self", "type", "application/atom+xml", "href", feed)
        .close("source");
  }

  private static void picture(Xml xml, String address, Picture picture) {
    xml.open("media:content", "url", address, "medium", "image")
        .text("media:description", picture.caption(), "type", "plain")
        .text("media:credit", picture.credit())
        .close("media:content");
  }

  private static String moment(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
