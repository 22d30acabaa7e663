package org.inkstand.title.discover;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A newspaper's site on loopback, made of a few pages. */
final class SmallSite implements AutoCloseable {

  private record Page(String type, String body, Map<String, String> headers) {}

  private final HttpServer server;
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  SmallSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  SmallSite with(String path, String type, String body) {
    return with(path, type, body, Map.of());
  }

  SmallSite with(String path, String type, String body, Map<String, String> headers) {
    pages.put(path, new Page(type, body, headers));
    return this;
  }

  /** A page of HTML with this head and body. */
  SmallSite page(String path, String head, String body) {
    return with(
        path,
        "text/html; charset=utf-8",
        "<!doctype html><html lang=nl-BE><head>%s</head><body>%s</body></html>"
            .formatted(head, body));
  }

  /** A feed of this name with one article. */
  SmallSite feed(String path, String name) {
    return with(
        path,
        "application/rss+xml",
        """
        <?xml version="1.0"?><!-- made by hand --><rss version="2.0"><channel><title>%s</title>
        <link>%s</link><language>nl</language>
        <item><title>The river &amp;amp; the town</title><link>/1</link></item>
        </channel></rss>\
        """
            .formatted(name, home()));
  }

  URI home() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  List<String> asked() {
    return asked;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      asked.add(path);
      Page page = pages.get(path);
      byte[] body = page == null ? new byte[0] : page.body().getBytes(StandardCharsets.UTF_8);
      if (page != null) {
        exchange.getResponseHeaders().set("Content-Type", page.type());
        page.headers().forEach(exchange.getResponseHeaders()::set);
      }
      exchange.sendResponseHeaders(page == null ? 404 : 200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
