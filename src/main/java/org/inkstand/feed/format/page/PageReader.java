package org.inkstand.feed.format.page;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkstand.feed.format.address.Addresses;
import org.inkstand.feed.format.address.MarkupScanner;
import org.inkstand.feed.format.parsed.FeedType;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedText;
import org.inkstand.feed.format.reading.FeedDraft;
import org.inkstand.feed.format.reading.Flaws;
import org.inkstand.feed.format.reading.Limits;
import org.inkstand.feed.format.reading.Reading;
import org.jsoup.parser.Parser;

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

  private static final Pattern FIRST_TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9:]*)[\\s/>]");

  /** What a page may begin with that has lost its head. */
  private static final Set<String> PIECES =
      Set.of(
          "body",
          "div",
          "p",
          "h1",
          "h2",
          "center",
          "table",
          "script",
          "style",
          "br",
          "font",
          "title",
          "meta",
          "a",
          "b",
          "strong",
          "span",
          "pre",
          "ul",
          "img",
          "form",
          "noscript");

  private static final Pattern TITLE =
      Pattern.compile("<title(?:\\s[^>]{0,200})?>([^<]{0,2000})", Pattern.CASE_INSENSITIVE);

  /** Whose attributes count. */
  private static final Set<String> TAGS = Set.of("html", "base", "link");

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
    var first = FIRST_TAG.matcher(text.substring(0, Math.min(text.length(), 10_000)));
    return first.find() && PIECES.contains(first.group(1).toLowerCase(Locale.ROOT));
  }

  /** Reads the page, without a tree of it: what is asked for are a few attributes. */
  public static ParsedFeed read(String text, Reading reading) {
    var draft = new FeedDraft(FeedType.HTML, "");
    var head = text.substring(0, Math.min(text.length(), HEAD_MAX));
    var links = new Links(head, reading);
    MarkupScanner.scan(head, links);
    reading.flaws().lose(0, "this is a page, not a feed");
    draft.title(ParsedText.plainly(title(head))).language(links.language).link(reading.base());
    for (var address : links.feeds) {
      draft.feed(address);
      reading.flaws().note(0, "the page names the feed " + quoted(address));
    }
    return draft.feed(reading.flaws());
  }

  private static String title(String head) {
    var title = TITLE.matcher(head);
    return title.find() ? new ParsedText(title.group(1), true).plain() : "";
  }

  private static String quoted(String address) {
    return address.length() > 200 ? Flaws.quote(address) : address;
  }

  /** Gathers the feeds that the links of a page name. */
  private static final class Links implements MarkupScanner.Visitor {
    private final String head;
    private final Reading reading;
    private final Set<String> feeds = new LinkedHashSet<>();
    private final Map<String, String> attributes = new HashMap<>();
    private String tag = "";
    private String base;
    private String language = "";

    Links(String head, Reading reading) {
      this.head = head;
      this.reading = reading;
      base = reading.base();
    }

    @Override
    public void attribute(String tag, String name, int start, int end) {
      this.tag = tag.toLowerCase(Locale.ROOT);
      if (TAGS.contains(this.tag) && end - start <= Limits.ADDRESS_LENGTH_MAX) {
        var value = Parser.unescapeEntities(head.substring(start, end), true);
        attributes.putIfAbsent(name.toLowerCase(Locale.ROOT), value.strip());
      }
    }

    @Override
    public void tagEnd() {
      switch (tag) {
        case "html" -> language = said("lang");
        case "base" ->
            base = said("href").isEmpty() ? base : Addresses.resolve(reading.base(), said("href"));
        case "link" -> link();
        default -> {}
      }
      tag = "";
      attributes.clear();
    }

    private void link() {
      var rel = said("rel").toLowerCase(Locale.ROOT).split("\\s+");
      if (List.of(rel).contains("alternate") && isFeed() && feeds.size() < Limits.PARTS_MAX) {
        var address = reading.address(base, said("href"));
        if (!address.isEmpty()) {
          feeds.add(address);
        }
      }
    }

    private String said(String name) {
      return attributes.getOrDefault(name, "");
    }

    private boolean isFeed() {
      var type = said("type").toLowerCase(Locale.ROOT);
      return type.contains("rss")
          || type.contains("atom")
          || type.contains("rdf")
          || type.contains("feed+json")
          || (type.equals("application/json") && said("href").contains("feed"));
    }
  }
}
