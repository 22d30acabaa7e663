package org.inkstand.feed.poll;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.inkstand.StoreContract;
import org.inkstand.feed.FeedSettings;
import org.inkstand.feed.Feeds;
import org.inkstand.feed.store.FeedLedger;
import org.inkstand.feed.store.TestFeedStore;
import org.inkstand.kit.http.AddressRange;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpSettings;
import org.inkstand.title.Licence;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.Titles;
import org.inkstand.title.store.TestTitleStore;
import org.junit.jupiter.api.Test;

/** Many feeds of one server, and one that hangs, read to the end on both stores. */
class FeedPollerTest extends StoreContract {

  private static final int FEEDS = 40;
  private static final int ITEMS = 25;

  private final CountDownLatch hanging = new CountDownLatch(1);

  private HttpServer press() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 100);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          if (path.equals("/hang")) {
            await(hanging);
          }
          byte[] body = rss(path).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static String rss(String path) {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < ITEMS; i++) {
      items.append(
          "<item><guid>%s-%d</guid><title>No. %d</title><description>%s</description></item>"
              .formatted(path, i, i, "Words of an article. ".repeat(20)));
    }
    return "<rss version='2.0'><channel><title>Post</title>" + items + "</channel></rss>";
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

  @Test
  void everyFeedIsReadThoughOneServerHangs() throws Exception {
    HttpServer server = press();
    HttpServer slow = press();
    String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    Clock clock = Clock.systemUTC();
    Titles titles = TestTitleStore.of(store, clock);
    titles.addAll(
        IntStream.range(0, FEEDS).mapToObj(i -> draft("t" + i, base + "feed" + i)).toList());
    titles.add(draft("slow", "http://127.0.0.1:" + slow.getAddress().getPort() + "/hang"));
    FeedLedger ledger = new FeedLedger(store, clock);
    Feeds feeds = TestFeedStore.of(store, ledger);
    CountDownLatch arrivals = new CountDownLatch(FEEDS);
    HttpSettings http =
        HttpSettings.standard("Inkstand/test (+https://inkstand.example)")
            .allowing(List.of(AddressRange.of("127.0.0.1/32")))
            .parallel(8);
    FeedSettings settings =
        FeedSettings.STANDARD
            .impolite(8)
            .every(Duration.ofHours(1), Duration.ofHours(2), Duration.ofMinutes(1));
    try (HttpFetcher fetcher = new HttpFetcher(http, clock);
        FeedPoller poller =
            new FeedPoller(
                new Surroundings(settings, ledger, titles, fetcher, arrivals::countDown, clock))) {
      poller.start();
      ledger.follow("test", titles.changesAfter(0, 1_000));

      assertThat(arrivals.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(feeds.lastCursor()).isEqualTo(FEEDS * ITEMS);
      hanging.countDown();
    }
    server.stop(0);
    slow.stop(0);
  }
}
