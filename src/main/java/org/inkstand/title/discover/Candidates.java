package org.inkstand.title.discover;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.inkstand.kit.http.WebAddress;
import org.inkstand.title.TitleDraft;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a page says, or custom has it, that a feed may be. */
final class Candidates {

  /** A page of feeds lists hundreds; those of tags and authors come last. */
  private static final int LINKS_MAX = 60;

  private static final Pattern FEED_TYPE =
      Pattern.compile("(?i)application/(rss|atom|rdf)\\+xml|application/feed\\+json|text/xml");

  private static final Pattern FEED_HREF =
      Pattern.compile(
          "(?i)(/(rss|feed|feeds|atom)(/|$|\\?|\\.)|\\.(rss|rdf|atom)($|\\?)"
              + "|[/_-](rss|feed|atom)[\\w-]*\\.xml|[?&](feed|format|output)=(rss2?|atom|xml)"
              + "|^https?://(rss|feeds?)\\.)");

  /** Feeds of comments, of one article or of one person are no feeds of a title. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?i)/comments/|comment-page|/author/|[?&]author=|/tag/|podcast|youtube\\.com"
              + "|twitter\\.com|facebook\\.com|xmlrpc|wp-json|opensearch"
              + "|\\.(png|jpe?g|svg|css|js|pdf)($|\\?)");

  private static final Pattern FEED_WORD =
      Pattern.compile("(?i)\\b(rss|rss-feeds?|atom|feeds?|newsfeeds?|flux)\\b");

  /** Tried in this order when a page names none. */
  private static final List<String> CUSTOM =
      List.of(
          "/feed",
          "/rss",
          "/rss.xml",
          "/feed.xml",
          "/atom.xml",
          "/index.xml",
          "/feed.json",
          "/feeds/posts/default",
          "/arc/outboundfeeds/rss/?outputType=xml",
          "/rss/index.xml",
          "/index.rss",
          "/?feed=rss2");

  private Candidates() {}

  /** The feeds that a page's head announces, each with the name given there. */
  static Map<URI, String> announced(Document page, URI base) {
    Map<URI, String> found = new LinkedHashMap<>();
    for (Element link : page.select("link[rel~=(?i)\\balternate\\b][href]")) {
      String type = link.attr("type").strip();
      boolean json =
          type.equalsIgnoreCase("application/json")
              && link.attr("href").toLowerCase(Locale.ROOT).contains("feed");
      if (FEED_TYPE.matcher(type).matches() || json) {
        put(found, base, link.attr("href"), link.attr("title"));
      }
    }
    return found;
  }

  /** Links in a page's text that look like feeds. */
  static Map<URI, String> linked(Document page, URI base) {
    Map<URI, String> found = new LinkedHashMap<>();
    for (Element link : page.select("a[href]")) {
      if (found.size() < LINKS_MAX && FEED_HREF.matcher(link.attr("href")).find()) {
        put(found, base, link.attr("href"), link.text());
      }
    }
    return found;
  }

  /** Pages of the site that are about feeds: many papers have one, linked from the foot. */
  static List<URI> directories(Document page, URI base) {
    List<URI> pages = new ArrayList<>();
    for (Element link : page.select("a[href]")) {
      String words = link.text() + " " + link.attr("title") + " " + link.attr("aria-label");
      if (FEED_WORD.matcher(words).find()) {
        WebAddress.resolve(base, link.attr("href"))
            .filter(uri -> sameSite(uri, base))
            .filter(uri -> !pages.contains(uri))
            .ifPresent(pages::add);
      }
    }
    return pages;
  }

  static List<URI> custom(URI home) {
    return CUSTOM.stream().map(home::resolve).toList();
  }

  private static void put(Map<URI, String> found, URI base, String href, String name) {
    if (!FOREIGN.matcher(href).find() && !name.toLowerCase(Locale.ROOT).contains("comment")) {
      WebAddress.resolve(base, href)
          .filter(uri -> found.keySet().stream().noneMatch(seen -> same(seen, uri)))
          .ifPresent(uri -> found.put(uri, name.strip()));
    }
  }

  private static boolean same(URI one, URI other) {
    return TitleDraft.place(one).equals(TitleDraft.place(other));
  }

  private static boolean sameSite(URI uri, URI base) {
    String host = TitleDraft.place(base.resolve("/"));
    String other = TitleDraft.place(uri.resolve("/"));
    return other.equals(host) || other.endsWith("." + host) || host.endsWith("." + other);
  }
}
