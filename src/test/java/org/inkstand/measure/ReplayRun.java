package org.inkstand.measure;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.inkstand.account.Accounts;
import org.inkstand.app.serve.DataFolder;
import org.inkstand.app.serve.Service;
import org.inkstand.app.settings.Settings;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleChange;
import org.inkstand.article.Articles;
import org.inkstand.article.store.PageQueue;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.Feeds;
import org.inkstand.kit.step.Changes;
import org.inkstand.search.Search;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.TitleDraft.FeedDraft;
import org.inkstand.title.Titles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The main job on real input: a local server replays feeds and pages that were once on the web, and
 * Inkstand reads them as it reads any other.
 *
 * <p>Arguments: a folder of feeds, a folder with {@code gold-*.jsonl} and the pages they name, a
 * data folder, and how many seconds to go on serving afterwards, so that one can look at the paper.
 */
final class ReplayRun {

  private static final Duration WAIT_MAX = Duration.ofMinutes(5);

  private static final int BATCH = 500;

  private final Path feeds;
  private final Path pages;
  private final Map<String, Page> known = new TreeMap<>();

  private final Set<String> asked = ConcurrentHashMap.newKeySet();

  private record Page(Path file, String headline, String host) {}

  private ReplayRun(Path feeds, Path pages) {
    this.feeds = feeds;
    this.pages = pages;
  }

  /** Runs and prints what came of each feed. */
  public static void main(String[] arguments) throws Exception {
    ReplayRun run = new ReplayRun(Path.of(arguments[0]), Path.of(arguments[1]));
    run.readGold();
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/feed/", run::feed);
    server.createContext("/list/", run::list);
    server.createContext("/page/", run::page);
    server.start();
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    Path data = Path.of(arguments[2]);
    Map<String, String> decided =
        Map.of(
            "inkstand.http.allowed-ranges", "127.0.0.1/32",
            "inkstand.feed.host-delay", "0ms",
            "inkstand.feed.host-at-once", "16",
            "inkstand.titles.starter", "none",
            "inkstand.port", "0");
    Settings settings = Settings.read(data.resolve("none"), Map.of(), decided);
    try (Service service = Service.start(settings, DataFolder.take(data))) {
      run.addTitles(service.face(Titles.class), base);
      service.face(Accounts.class).ensureOperator();
      long started = System.nanoTime();
      service.startIntake();
      run.settle(service);
      report(service, Duration.ofNanos(System.nanoTime() - started));
      Thread.sleep(Duration.ofSeconds(Long.parseLong(arguments[3])));
    } finally {
      server.stop(0);
    }
  }

  private void readGold() throws IOException {
    try (Stream<Path> files = Files.list(pages)) {
      for (Path gold : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(gold)) {
          JsonNode node = JsonMapper.shared().readTree(line);
          String file = node.path("file").asString("");
          String host = URI.create(node.path("url").asString("").replace(" ", "")).getHost();
          known.put(
              file.replaceAll("[^A-Za-z0-9.]", "-"),
              new Page(
                  pages.resolve(file), node.path("title").asString(""), host == null ? "x" : host));
        }
      }
    }
  }

  private void addTitles(Titles titles, URI base) throws IOException {
    try (Stream<Path> files = Files.list(feeds)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".opml")) {
          titles.add(draft(name, base.resolve("/home/" + name), base.resolve("/feed/" + name)));
        }
      }
    }
    for (String host : known.values().stream().map(Page::host).distinct().sorted().toList()) {
      titles.add(draft(host, base.resolve("/home/" + host), base.resolve("/list/" + host)));
    }
  }

  private static TitleDraft draft(String name, URI home, URI feed) {
    Licence open = Licence.LINK.withAccess(Access.OPEN);
    return new TitleDraft(name, home, "", "", "", "", open, List.of(new FeedDraft(feed, "")));
  }

  private void feed(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring("/feed/".length());
    answer(exchange, type(name), Files.readAllBytes(feeds.resolve(name)));
  }

  private static String type(String name) {
    if (name.endsWith(".json")) {
      return "application/feed+json";
    }
    return name.endsWith(".html") ? "text/html" : "application/xml";
  }

  private void list(HttpExchange exchange) throws IOException {
    String host = exchange.getRequestURI().getPath().substring("/list/".length());
    var rss = new StringBuilder("<rss version=\"2.0\"><channel><title>" + host + "</title>");
    known.forEach(
        (key, page) -> {
          if (page.host().equals(host)) {
            rss.append("<item><title>")
                .append(escaped(page.headline()))
                .append("</title><link>/page/");
            rss.append(key).append("</link></item>");
          }
        });
    byte[] body = rss.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
    answer(exchange, "application/rss+xml; charset=utf-8", body);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private void page(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring("/page/".length());
    Page page = known.get(name);
    if (page != null) {
      asked.add(name);
    }
    byte[] bytes = page == null ? new byte[0] : Files.readAllBytes(page.file());
    if (page != null && page.file().toString().endsWith(".gz")) {
      bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
    }
    answer(exchange, "text/html", bytes);
  }

  private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** Waits until every feed was tried, every page asked for and every article indexed. */
  private void settle(Service service) throws InterruptedException {
    Feeds book = service.face(Feeds.class);
    Articles articles = service.face(Articles.class);
    long until = System.nanoTime() + WAIT_MAX.toNanos();
    long last = -1;
    int quiet = 0;
    while (quiet < 6 && System.nanoTime() < until) {
      Thread.sleep(500);
      long now = articles.lastCursor();
      boolean tried = book.list().stream().noneMatch(f -> f.outcome() == FeedState.Outcome.WAITING);
      boolean found = service.face(Search.class).count() == articles.count();
      boolean read = asked.size() == known.size();
      quiet = tried && read && found && now == last ? quiet + 1 : 0;
      last = now;
    }
  }

  /** How many of the replayed pages were read, and why others on the web were not. */
  private static void pages(Service service, Articles articles) {
    PageQueue queue = service.face(PageQueue.class);
    Map<String, Integer> reasons = new TreeMap<>();
    int whole = 0;
    int ours = 0;
    for (Article article : all(articles)) {
      boolean replayed = "127.0.0.1".equals(article.address().getHost());
      ours += replayed ? 1 : 0;
      whole += replayed && article.whole() ? 1 : 0;
      queue.reason(article.id()).ifPresent(reason -> reasons.merge(reason, 1, Integer::sum));
    }
    System.out.printf("replayed pages read whole %d of %d%n", whole, ours);
    reasons.forEach((reason, count) -> System.out.printf("not read %d: %s%n", count, reason));
  }

  private static List<Article> all(Articles articles) {
    List<Article> all = new ArrayList<>();
    Changes<ArticleChange> changes = articles.changesAfter(0, BATCH);
    while (!changes.items().isEmpty()) {
      for (ArticleChange change : changes.items()) {
        if (change instanceof ArticleChange.Kept(Article article)) {
          all.add(article);
        }
      }
      changes = articles.changesAfter(changes.cursor(), BATCH);
    }
    return all;
  }

  private static void report(Service service, Duration took) {
    List<String> lines = new ArrayList<>();
    Map<String, Integer> outcomes = new TreeMap<>();
    for (FeedState feed : service.face(Feeds.class).list()) {
      outcomes.merge(feed.outcome().toString(), 1, Integer::sum);
      if (feed.outcome() != FeedState.Outcome.READ
          && feed.outcome() != FeedState.Outcome.UNCHANGED) {
        lines.add("%s %s: %s".formatted(feed.outcome(), feed.address(), feed.reason()));
      }
    }
    Articles articles = service.face(Articles.class);
    System.out.printf("feeds %s%n", outcomes);
    lines.forEach(System.out::println);
    pages(service, articles);
    System.out.printf(
        "articles %d, found by search %d, in %d ms%n",
        articles.count(), service.face(Search.class).count(), took.toMillis());
    System.out.printf("the paper is at %s%n", service.address());
  }
}
