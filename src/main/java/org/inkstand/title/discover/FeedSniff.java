package org.inkstand.title.discover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkstand.title.Discovery.Sample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Recognises a feed by its first bytes, and reads its name and first headlines out of them. What
 * the feed really says is not this module's business.
 *
 * @param language as the feed says; may be empty
 * @param home the page that the feed names as its own; may be empty
 */
record FeedSniff(Sample sample, String language, String home) {

  /** Enough for a channel's own fields and some items. */
  private static final int BYTES = 256 << 10;

  /** An operator wants to know whether it is the right feed, not to read it. */
  private static final int HEADLINES = 5;

  private static final int HEAD_CHARS = 4_096;

  /** What may stand before the first element: prolog, styles, comments, document type. */
  private static final Pattern PREAMBLE =
      Pattern.compile("(?s)\\A(<\\?.*?\\?>|<!--.*?-->|<![A-Za-z][^>]*>)");

  private static final Pattern ROOT = Pattern.compile("\\A<([\\w:]+)");

  private static final Pattern JSON_FEED =
      Pattern.compile("\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org");

  private static final Pattern JSON_TITLE =
      Pattern.compile("\"title\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,300})\"");

  private static final Pattern JSON_HOME =
      Pattern.compile("\"home_page_url\"\\s*:\\s*\"([^\"]{1,500})\"");

  /** Looks; empty when it is no feed. */
  static Optional<FeedSniff> of(URI address, byte[] body) {
    byte[] begin = body.length > BYTES ? Arrays.copyOf(body, BYTES) : body;
    String head = head(begin);
    if (JSON_FEED.matcher(head).find()) {
      return Optional.of(json(address, new String(begin, StandardCharsets.UTF_8)));
    }
    return kind(head, begin).map(kind -> xml(address, begin, kind));
  }

  /** Without the zeros of UTF-16, which is all that its first lines need to be told by. */
  private static String head(byte[] begin) {
    int length = Math.min(begin.length, HEAD_CHARS);
    String text = new String(begin, 0, length, StandardCharsets.UTF_8).replace("\0", "");
    int first = text.indexOf('<');
    return first < 0 || first > 40 ? text : text.substring(first);
  }

  private static Optional<String> kind(String head, byte[] begin) {
    String rest = head;
    for (Matcher before = PREAMBLE.matcher(rest); before.find(); before = PREAMBLE.matcher(rest)) {
      rest = rest.substring(before.end()).strip();
    }
    Matcher root = ROOT.matcher(rest);
    String name = root.find() ? root.group(1).toLowerCase(Locale.ROOT) : "";
    return switch (name.substring(name.indexOf(':') + 1)) {
      case "rss" -> Optional.of("RSS");
      case "rdf" -> Optional.of("RDF").filter(_ -> head.contains("rss/") || head.contains("rss-"));
      case "feed" -> Optional.of("Atom");
      case "newsmessage", "newsitem" -> Optional.of("NewsML-G2");
      case "urlset" ->
          Optional.of("news sitemap")
              .filter(_ -> new String(begin, StandardCharsets.UTF_8).contains("sitemap-news"));
      default -> Optional.empty();
    };
  }

  private static FeedSniff json(URI address, String text) {
    List<String> titles =
        JSON_TITLE
            .matcher(text)
            .results()
            .limit(HEADLINES + 1L)
            .map(found -> found.group(1).replace("\\\"", "\"").replace("\\/", "/"))
            .toList();
    Matcher home = JSON_HOME.matcher(text);
    return new FeedSniff(
        new Sample(
            address,
            "JSON Feed",
            titles.isEmpty() ? "" : titles.getFirst(),
            titles.stream().skip(1).toList()),
        "",
        home.find() ? home.group(1).replace("\\/", "/") : "");
  }

  private static FeedSniff xml(URI address, byte[] begin, String kind) {
    Document feed = parse(address, begin);
    List<Element> items =
        Stream.of("item", "entry", "url", "newsItem")
            .flatMap(name -> local(feed, name))
            .limit(HEADLINES)
            .toList();
    List<String> headlines =
        items.stream()
            .flatMap(item -> Stream.concat(local(item, "title"), local(item, "headline")).limit(1))
            .map(title -> words(title.text()))
            .filter(title -> !title.isEmpty())
            .toList();
    String name =
        local(feed, "title")
            .filter(title -> outside(items, title))
            .findFirst()
            .map(title -> words(title.text()))
            .orElse("");
    return new FeedSniff(
        new Sample(address, kind, name, headlines), language(feed), home(feed, items));
  }

  private static boolean outside(List<Element> items, Element element) {
    return items.stream().noneMatch(item -> element.parents().contains(item));
  }

  private static Document parse(URI address, byte[] begin) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(begin), null, address.toString(), Parser.xmlParser());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Stream<Element> local(Element parent, String name) {
    return parent.stream()
        .filter(
            element -> {
              String tag = element.tagName();
              return tag.substring(tag.indexOf(':') + 1).equals(name);
            });
  }

  private static String language(Document feed) {
    return local(feed, "language")
        .map(Element::text)
        .findFirst()
        .orElseGet(
            () -> {
              Element root = feed.firstElementChild();
              return root == null ? "" : root.attr("xml:lang");
            });
  }

  private static String home(Document feed, List<Element> items) {
    return local(feed, "link")
        .filter(link -> outside(items, link))
        .filter(link -> !link.attr("rel").matches("self|hub|next|first|last"))
        .map(link -> link.attr("href").isEmpty() ? link.text() : link.attr("href"))
        .filter(link -> link.startsWith("http"))
        .findFirst()
        .orElse("");
  }

  /** Titles hold markup, escaped once or twice. */
  private static String words(String text) {
    return Jsoup.parse(text).text().strip();
  }
}
