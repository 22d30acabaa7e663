package org.inkstand.feed.format;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkstand.feed.format.address.Addresses;
import org.inkstand.feed.format.encoding.FeedText;
import org.inkstand.feed.format.json.JsonFeedReader;
import org.inkstand.feed.format.news.NewsmlReader;
import org.inkstand.feed.format.news.SitemapReader;
import org.inkstand.feed.format.page.PageReader;
import org.inkstand.feed.format.parsed.FeedType;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.reading.Budget;
import org.inkstand.feed.format.reading.FeedDraft;
import org.inkstand.feed.format.reading.Flaws;
import org.inkstand.feed.format.reading.Reading;
import org.inkstand.feed.format.syndication.AtomReader;
import org.inkstand.feed.format.syndication.CdfReader;
import org.inkstand.feed.format.syndication.RssReader;
import org.inkstand.feed.format.xml.Element;
import org.inkstand.feed.format.xml.XmlReader;

/** Reads a feed of any format, as far as it goes. Never throws; what is wrong is in the flaws. */
public final class FeedReader {
  private FeedReader() {}

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);

  /**
   * How the media types end under which feeds are sent; some servers still send {@code text/rss}.
   */
  private static final Set<String> FEED_TYPES = Set.of("xml", "json", "/rss", "/atom", "/x-cdf");

  private static final Set<String> ROOTS =
      Set.of(
          "rss",
          "rdf",
          "channel",
          "feed",
          "entry",
          "urlset",
          "sitemapindex",
          "newsmessage",
          "newsitem",
          "packageitem",
          "itemset");

  /** Reads the bytes of a feed. */
  public static ParsedFeed read(byte[] body, FeedHints hints) {
    var flaws = new Flaws();
    var text = FeedText.decode(body, charset(hints.contentType()), flaws);
    var budget = new Budget(text.length());
    var address = hints.base().map(Object::toString).orElse("");
    var base = Addresses.resolve(address, hints.contentLocation().strip());
    var language = hints.contentLanguage().replaceFirst(",.*", "").strip();
    var reading =
        new Reading(base.isEmpty() ? address : base, language, hints.now(), flaws, budget);
    if (odd(hints.contentType()) && !PageReader.isPage(text)) {
      flaws.note(0, "sent as " + Flaws.quote(hints.contentType()) + ", which is no type of a feed");
    }
    return read(text, reading);
  }

  /** True for a media type that says neither XML nor JSON; none at all says nothing wrong. */
  private static boolean odd(String contentType) {
    String type = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return !type.isEmpty() && FEED_TYPES.stream().noneMatch(each -> type.endsWith(each));
  }

  private static ParsedFeed read(String text, Reading reading) {
    if (text.isBlank()) {
      reading.flaws().lose(0, "there is nothing in it");
      return new FeedDraft(FeedType.UNKNOWN, "").feed(reading.flaws());
    }
    char first = text.stripLeading().charAt(0);
    if (first == '{' || first == '[') {
      return JsonFeedReader.read(text, reading);
    }
    if (PageReader.isPage(text)) {
      return PageReader.read(text, reading);
    }
    var root = root(XmlReader.read(text, reading));
    if (root.isPresent()) {
      beginning(text, reading.flaws());
      return read(root.get(), reading);
    }
    if (text.indexOf('{') >= 0 && text.indexOf('<') < 0) {
      return JsonFeedReader.read(text, reading);
    }
    boolean list = text.contains("<opml");
    if (!list && PageReader.isPieceOfPage(text)) {
      return PageReader.read(text, reading);
    }
    reading.flaws().lose(0, list ? "this is a list of feeds" : "this is no feed");
    return new FeedDraft(FeedType.UNKNOWN, "").feed(reading.flaws());
  }

  /** What stands before a feed is no loss to us; other readers stop at it. */
  private static void beginning(String text, Flaws flaws) {
    var stripped = text.stripLeading();
    if (stripped.charAt(0) != '<') {
      flaws.note(1, "words before the feed, passed over");
    } else if (stripped.length() < text.length() && stripped.startsWith("<?xml")) {
      flaws.note(1, "white space before the prolog, at which strict readers stop");
    }
  }

  private static ParsedFeed read(Element root, Reading reading) {
    return switch (root.localName()) {
      case "feed", "entry" -> AtomReader.read(root, reading);
      case "urlset", "sitemapindex" -> SitemapReader.read(root, reading);
      case "newsmessage", "newsitem", "packageitem", "itemset" -> NewsmlReader.read(root, reading);
      default ->
          CdfReader.isCdf(root) ? CdfReader.read(root, reading) : RssReader.read(root, reading);
    };
  }

  /** The root, or where junk precedes the feed, what should have been it. */
  private static Optional<Element> root(Element document) {
    for (var top : document.children()) {
      if (top.name().equals("item")) {
        // Nothing is around the items: then the document is their channel.
        return Optional.of(document);
      }
      if (ROOTS.contains(top.localName())) {
        return Optional.of(top);
      }
      for (var inner : top.children()) {
        if (ROOTS.contains(inner.localName())) {
          return Optional.of(inner);
        }
      }
    }
    return Optional.empty();
  }

  private static String charset(String contentType) {
    var found = CHARSET.matcher(contentType);
    return found.find() ? found.group(1) : "";
  }
}
