package org.inkstand.app.endurance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.TitleDraft.FeedDraft;

/**
 * Titles that never rest. With each edition one of them prints another article; as editions go by,
 * some articles are revised, some twice, and some are taken back. Every title announces its
 * articles in an Atom feed, and a third of them in an RSS feed, too. The feeds of every fourth
 * title have summaries only, its articles stand on pages.
 */
final class RestlessPress implements AutoCloseable {

  static final int TITLES = 8;

  /** Articles of a title before the first edition. */
  static final int FIRST = 10;

  /** After so many editions an article is as it will stay. */
  static final int SETTLED = 30;

  /** A feed's length: an article leaves it only when it is as it will stay, and was long there. */
  private static final int WINDOW = 40;

  private static final int REVISED_AT = 10;
  private static final int TAKEN_BACK_AT = 18;
  private static final int REVISED_AGAIN_AT = 25;

  private static final Instant BEGINNING = Instant.now().minus(Duration.ofHours(20));

  private final HttpServer server;
  private volatile int edition;

  private RestlessPress(HttpServer server) {
    this.server = server;
  }

  static RestlessPress open() {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 200);
      RestlessPress press = new RestlessPress(server);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/", press::answer);
      server.start();
      return press;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** What an operator would add. */
  List<TitleDraft> titles() {
    return IntStream.range(0, TITLES)
        .mapToObj(
            title ->
                new TitleDraft(
                    "Title " + title,
                    address().resolve("/" + title + "/"),
                    "",
                    "en",
                    "",
                    "",
                    Licence.LINK.withAccess(Access.OPEN),
                    List.of(
                        new FeedDraft(address().resolve("/" + title + "/atom"), ""),
                        new FeedDraft(address().resolve("/" + title + "/rss"), ""))))
        .toList();
  }

  /** Prints another edition. */
  void print() {
    edition++;
  }

  int edition() {
    return edition;
  }

  /** How many articles a title has printed by now. */
  int printed(int title) {
    return FIRST + (edition + TITLES - 1 - title) / TITLES;
  }

  /** An article as it is printed now; empty once it was taken back. */
  Optional<Dispatch> current(int title, int number) {
    int age = edition - (number < FIRST ? 0 : (number - FIRST) * TITLES + title + 1);
    if (takenBack(number) && age >= TAKEN_BACK_AT) {
      return Optional.empty();
    }
    int version = 1;
    if (!brief(title) && number % 4 == 1) {
      version += age >= REVISED_AT ? 1 : 0;
      version += number % 8 == 1 && age >= REVISED_AGAIN_AT ? 1 : 0;
    }
    return Optional.of(new Dispatch(title, number, version));
  }

  /** Whether a title's feeds have summaries only. */
  static boolean brief(int title) {
    return title % 4 == 3;
  }

  static boolean takenBack(int number) {
    return number % 9 == 4;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String[] path = exchange.getRequestURI().getPath().split("/");
      String text = path.length < 3 ? "" : text(path);
      byte[] body = text.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type(path));
      exchange.sendResponseHeaders(
          body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static String type(String... path) {
    return switch (path.length < 3 ? "" : path[2]) {
      case "atom" -> "application/atom+xml";
      case "rss" -> "application/rss+xml";
      default -> "text/html; charset=utf-8";
    };
  }

  private String text(String... path) {
    int title = Integer.parseInt(path[1]);
    return switch (path[2]) {
      case "atom" -> atom(title);
      case "rss" -> rss(title);
      case "news" -> page(title, path[3]);
      default -> "";
    };
  }

  private List<Integer> announced(int title) {
    int end = printed(title);
    return IntStream.range(Math.max(0, end - WINDOW), end).boxed().toList().reversed();
  }

  private String atom(int title) {
    StringBuilder feed = new StringBuilder();
    feed.append("<feed xmlns='http://www.w3.org/2005/Atom'")
        .append(" xmlns:at='http://purl.org/atompub/tombstones/1.0'><title>T</title>");
    for (int number : announced(title)) {
      Optional<Dispatch> now = current(title, number);
      feed.append(
          now.map(this::entry)
              .orElse("<at:deleted-entry ref='urn:%d:%d'/>".formatted(title, number)));
    }
    return feed.append("</feed>").toString();
  }

  private String entry(Dispatch it) {
    String content = brief(it.title()) ? "" : "<content type='html'><![CDATA[%s]]></content>";
    return """
        <entry><id>urn:%d:%d</id><title>%s</title><link href='%s'/><summary>%s</summary>
        <published>%s</published>%s</entry>
        """
        .formatted(
            it.title(),
            it.number(),
            it.headline(),
            it.address(address()),
            it.standfirst(),
            moment(it),
            content.formatted(it.html()));
  }

  private String rss(int title) {
    List<String> items = new ArrayList<>();
    for (int number : announced(title)) {
      if (number % 3 == 0) {
        current(title, number).map(this::item).ifPresent(items::add);
      }
    }
    return "<rss version='2.0'><channel><title>T</title>%s</channel></rss>"
        .formatted(String.join("", items));
  }

  private String item(Dispatch it) {
    String content =
        brief(it.title())
            ? ""
            : "<content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
                + "<![CDATA[%s]]></content:encoded>".formatted(it.html());
    return "<item><link>%s?utm_source=rss</link><title>%s</title><description>%s</description>%s</item>"
        .formatted(it.address(address()), it.headline(), it.standfirst(), content);
  }

  private static Instant moment(Dispatch it) {
    return BEGINNING.plusSeconds(it.number() * 7L + it.title());
  }

  private String page(int title, String name) {
    return IntStream.range(0, printed(title))
        .mapToObj(number -> current(title, number))
        .flatMap(Optional::stream)
        .filter(it -> it.name().equals(name))
        .findFirst()
        .map(
            it ->
                "<!doctype html><html lang=en><head><title>%s</title></head><body><article><h1>%s</h1>%s"
                        .formatted(it.headline(), it.headline(), it.html())
                    + "</article></body></html>")
        .orElse("");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
