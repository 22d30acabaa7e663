package org.inkstand.feed.poll;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.inkstand.TestStores;
import org.inkstand.feed.FeedSettings;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.Feeds;
import org.inkstand.feed.store.FeedLedger;
import org.inkstand.feed.store.TestFeedStore;
import org.inkstand.kit.http.AddressRange;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpSettings;
import org.inkstand.kit.sql.Store;
import org.inkstand.title.Licence;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.Titles;
import org.inkstand.title.store.TestTitleStore;

/**
 * Measures how long it takes until every feed of a folder is fetched, read and stored, and how long
 * when nothing has changed. Run by hand: {@code IntakeMeasure FOLDER [SQLITE|POSTGRES]}. The server
 * of the feeds runs in the same process, so its share is in the figures.
 */
public final class IntakeMeasure {

  private static final Clock CLOCK = Clock.systemUTC();

  private final Titles titles;
  private final FeedLedger ledger;
  private final Feeds feeds;

  private IntakeMeasure(Store store) {
    titles = TestTitleStore.of(store, CLOCK);
    ledger = new FeedLedger(store, CLOCK);
    feeds = TestFeedStore.of(store, ledger);
  }

  /** Measures twice: once cold, with everything new, and once with nothing new. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    TestStores kind = TestStores.valueOf(arguments.length > 1 ? arguments[1] : "SQLITE");
    HttpServer server = serve(folder);
    try (Store store = kind.open()) {
      new IntakeMeasure(store).measure(folder, "http://127.0.0.1:" + server.getAddress().getPort());
    } finally {
      server.stop(0);
    }
    System.exit(0);
  }

  private void measure(Path folder, String base) throws IOException, InterruptedException {
    List<String> names = names(folder);
    titles.addAll(names.stream().map(name -> draft(name, base + "/" + name)).toList());
    HttpSettings http =
        HttpSettings.standard("Inkstand/measure (+https://inkstand.example)")
            .allowing(List.of(AddressRange.of("127.0.0.1/32")))
            .parallel(16);
    FeedSettings settings =
        FeedSettings.STANDARD
            .impolite(16)
            .every(Duration.ofHours(1), Duration.ofHours(2), Duration.ofMinutes(1));
    ledger.follow("measure", titles.changesAfter(0, 1_000));
    try (HttpFetcher fetcher = new HttpFetcher(http, CLOCK);
        FeedPoller poller =
            new FeedPoller(new Surroundings(settings, ledger, titles, fetcher, () -> {}, CLOCK))) {
      long start = System.nanoTime();
      poller.start();
      await("new", start, Outcome.READ);
      start = System.nanoTime();
      feeds.list().forEach(feed -> feeds.tryNow(feed.feed()));
      await("again", start, Outcome.UNCHANGED);
    }
  }

  private void await(String what, long start, Outcome wanted) throws InterruptedException {
    long left;
    do {
      TimeUnit.MILLISECONDS.sleep(20);
      left = feeds.list().stream().filter(feed -> feed.outcome() != wanted).count();
    } while (left > 0 && System.nanoTime() - start < TimeUnit.MINUTES.toNanos(2));
    var process =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.printf(
        "%s: %,d items in the book, %d feeds left, %.2f s, %.2f CPU-s in all so far%n",
        what,
        feeds.lastCursor(),
        left,
        (System.nanoTime() - start) / 1e9,
        process.getProcessCpuTime() / 1e9);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static TitleDraft draft(String name, String address) {
    return new TitleDraft(
        name,
        URI.create("https://" + name + ".example/"),
        "",
        "",
        "",
        "",
        Licence.LINK,
        List.of(new TitleDraft.FeedDraft(URI.create(address), "")));
  }

  private static HttpServer serve(Path folder) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 200);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          String name = exchange.getRequestURI().getPath().substring(1);
          byte[] body = Files.readAllBytes(folder.resolve(name));
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return server;
  }
}
