package org.inkstand.title.discover;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inkstand.kit.http.HttpResult.Fetched;
import org.inkstand.kit.http.WebAddress;
import org.inkstand.title.Discovery.Sample;
import org.inkstand.title.Limits;
import org.inkstand.title.MediaTopic;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.TitleDraft.FeedDraft;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Collects a site's feeds, each seen to be one: first what the page announces, then what it links
 * to, then the page about feeds that it links to, then news sitemaps, and the usual places only
 * when all that gave nothing.
 */
final class FeedSearch {

  /** Of a site's pages about feeds the first is the one. */
  private static final int DIRECTORIES_MAX = 2;

  /** Sitemaps opened in search of one with news. */
  private static final int SITEMAPS_MAX = 6;

  private final Visit visit;
  private final Map<String, FeedDraft> feeds = new LinkedHashMap<>();
  private final List<Sample> samples = new ArrayList<>();
  private String name = "";
  private String language = "";

  FeedSearch(Visit visit) {
    this.visit = visit;
  }

  List<FeedDraft> feeds() {
    return List.copyOf(feeds.values());
  }

  List<Sample> samples() {
    return List.copyOf(samples);
  }

  /** As the first feed calls itself. */
  String name() {
    return name;
  }

  String language() {
    return language;
  }

  void from(Document page, URI home) {
    Candidates.announced(page, home).forEach(this::look);
    Candidates.linked(page, home).forEach(this::look);
    if (feeds.size() <= 1) {
      Candidates.directories(page, home).stream().limit(DIRECTORIES_MAX).forEach(this::directory);
    }
    if (feeds.isEmpty()) {
      sitemaps(home);
    }
    for (URI custom : Candidates.custom(home)) {
      if (feeds.isEmpty()) {
        look(custom, "");
      }
    }
  }

  /** A page about feeds, or a feed under a name that promised a page. */
  private void directory(URI address) {
    if (visit.get(address) instanceof Fetched page) {
      Optional<FeedSniff> feed = FeedSniff.of(page.finalAddress(), page.body());
      if (feed.isPresent()) {
        keep(feed.get(), "");
      } else {
        Document html = Pages.parse(page);
        Candidates.announced(html, page.finalAddress()).forEach(this::look);
        Candidates.linked(html, page.finalAddress()).forEach(this::look);
      }
    }
  }

  private void sitemaps(URI home) {
    List<URI> open = new ArrayList<>();
    visit.rules(home).sitemaps().stream()
        .flatMap(sitemap -> WebAddress.resolve(home, sitemap).stream())
        .forEach(open::add);
    open.sort((one, other) -> Boolean.compare(newsy(other), newsy(one)));
    open.add(home.resolve("/news-sitemap.xml"));
    open.add(home.resolve("/sitemap-news.xml"));
    for (int i = 0; i < Math.min(open.size(), SITEMAPS_MAX) && feeds.isEmpty(); i++) {
      if (visit.get(open.get(i)) instanceof Fetched file) {
        FeedSniff.of(file.finalAddress(), file.body()).ifPresent(feed -> keep(feed, ""));
        open.addAll(i + 1, newsSitemaps(file));
      }
    }
  }

  private static boolean newsy(URI sitemap) {
    return sitemap.toString().toLowerCase(Locale.ROOT).contains("news");
  }

  /** The sitemaps of an index that say in their name that they are of news. */
  private static List<URI> newsSitemaps(Fetched index) {
    String text = new String(index.body(), StandardCharsets.UTF_8);
    if (!text.contains("<sitemapindex")) {
      return List.of();
    }
    return Parser.xmlParser().parseInput(text, "").select("sitemap > loc").stream()
        .map(Element::text)
        .flatMap(loc -> WebAddress.resolve(index.finalAddress(), loc).stream())
        .filter(FeedSearch::newsy)
        .limit(2)
        .toList();
  }

  private void look(URI address, String called) {
    if (feeds.size() < Limits.DISCOVERY_FEEDS_MAX && visit.get(address) instanceof Fetched file) {
      FeedSniff.of(file.finalAddress(), file.body()).ifPresent(feed -> keep(feed, called));
    }
  }

  /** Keeps a feed under the section that its link, its own name or its address tells. */
  void keep(FeedSniff feed, String called) {
    URI address = feed.sample().address();
    if (feeds.containsKey(TitleDraft.place(address))) {
      return;
    }
    String section = section(feed, called);
    if (feeds.isEmpty()) {
      name = feed.sample().name();
      language = feed.language();
    }
    feeds.put(TitleDraft.place(address), new FeedDraft(address, section));
    samples.add(feed.sample());
  }

  /**
   * The first feed's own name is the title's: "Business Standard" is a paper, not its section. Of
   * the others what remains of their names without it tells.
   */
  private String section(FeedSniff feed, String called) {
    String own = feeds.isEmpty() ? "" : feed.sample().name().replace(name, " ");
    String path = feed.sample().address().getPath();
    return MediaTopic.guess(name.isEmpty() ? called : called.replace(name, " "))
        .or(() -> MediaTopic.guess(own))
        .or(() -> ofPath(path == null ? "" : path))
        .map(MediaTopic::qcode)
        .orElse("");
  }

  private static Optional<MediaTopic> ofPath(String path) {
    for (String step : List.of(path.split("[/._]")).reversed()) {
      Optional<MediaTopic> topic = step.length() > 3 ? MediaTopic.guess(step) : Optional.empty();
      if (topic.isPresent()) {
        return topic;
      }
    }
    return Optional.empty();
  }
}
