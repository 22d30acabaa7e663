package org.inkstand.app.press;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.inkstand.app.press.hub.Topic;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.print.Site;

/** One title's web server. */
final class TitleServer {

  /** How much longer than its usual pause a slow server takes at most. */
  private static final int PAUSE_SPREAD_MILLIS = 2_000;

  private final HttpServer server;
  private final Site site;
  private final TitleSite pages;

  private TitleServer(HttpServer server, Site site, TitleSite pages) {
    this.server = server;
    this.site = site;
    this.pages = pages;
  }

  static TitleServer open(Masthead masthead, int port, Desk desk) {
    HttpServer server = Loopback.listen(port);
    Site site = new Site(masthead, Loopback.address(server));
    TitleSite pages = new TitleSite(site, desk);
    Loopback.serve(
        server,
        exchange -> {
          ponder(masthead.slowSeconds());
          return pages.answer(asked(exchange));
        });
    return new TitleServer(server, site, pages);
  }

  Site site() {
    return site;
  }

  /** The feeds of which the hub tells; none where the title offers no hub. */
  List<Topic> topics() {
    return pages.topics();
  }

  void close() {
    server.stop(0);
  }

  /** What is asked for, without the parameters that only say where a reader came from. */
  private static Asked asked(HttpExchange exchange) {
    URI uri = exchange.getRequestURI();
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    return new Asked(uri.getPath(), query);
  }

  private static void ponder(int seconds) {
    if (seconds == 0) {
      return;
    }
    try {
      int more = ThreadLocalRandom.current().nextInt(PAUSE_SPREAD_MILLIS);
      Thread.sleep(Duration.ofSeconds(seconds).plusMillis(more));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
