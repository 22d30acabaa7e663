package org.inkstand.feed.format.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.inkstand.feed.format.address.Addresses;
import org.inkstand.feed.format.parsed.FeedType;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedText;
import org.inkstand.feed.format.reading.FeedDraft;
import org.inkstand.feed.format.reading.Flaws;
import org.inkstand.feed.format.reading.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a page in search of the feeds it names. */
public final class PageReader {
  private PageReader() {}

  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype\\s+html|html|head)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern FEED =
      Pattern.compile(
          "<(?:\\w{1,20}:)?(?:opml|rss|rdf|feed|channel|urlset|sitemapindex|newsmessage"
              + "|newsitem|packageitem|itemset|entry)[\\s>/]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PIECE =
      Pattern.compile(
          "<(?:body|div|p|h1|h2|center|table|script|br|font|title|meta|a)[\\s/>]",
          Pattern.CASE_INSENSITIVE);

  /** Feed links stand in the head; the head of the longest page seen had 300 kB. */
  private static final int HEAD_MAX = 1_000_000;

  /** Whether a text is a page and no feed: whether HTML begins before any feed does. */
  public static boolean isPage(String text) {
    var beginning = text.substring(0, Math.min(text.length(), 10_000));
    var page = PAGE.matcher(beginning);
    if (!page.find()) {
      return false;
    }
    var feed = FEED.matcher(beginning);
    return !feed.find() || page.start() < feed.start();
  }

  /** Whether a text that is no feed is a page without a head, as servers send in trouble. */
  public static boolean isPieceOfPage(String text) {
    return PIECE.matcher(text.substring(0, Math.min(text.length(), 10_000))).find();
  }

  /** Reads the page. */
  public static ParsedFeed read(String text, Reading reading) {
    var draft = new FeedDraft(FeedType.HTML, "");
    var head = text.substring(0, Math.min(text.length(), HEAD_MAX));
    var page = Jsoup.parse(head, reading.base());
    var base = base(page.selectFirst("base[href]"), reading.base());
    reading.flaws().lose(0, "this is a page, not a feed");
    draft
        .title(ParsedText.plainly(page.title()))
        .language(page.select("html").attr("lang"))
        .link(reading.base());
    for (var link : page.select("link[href][rel~=(?i)\\balternate\\b]")) {
      if (isFeed(link)) {
        var address = Addresses.link(base, link.attr("href"));
        draft.feed(address);
        reading.flaws().note(0, "the page names the feed " + quoted(address));
      }
    }
    return draft.feed(reading.flaws());
  }

  private static String quoted(String address) {
    return address.length() > 200 ? Flaws.quote(address) : address;
  }

  private static String base(@Nullable Element element, String base) {
    return element == null ? base : Addresses.resolve(base, element.attr("href").strip());
  }

  private static boolean isFeed(Element link) {
    var type = link.attr("type").toLowerCase(Locale.ROOT);
    return type.contains("rss")
        || type.contains("atom")
        || type.contains("rdf")
        || type.contains("feed+json")
        || (type.equals("application/json") && link.attr("href").contains("feed"));
  }
}
