package org.inkstand.feed.poll.websub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A press with one feed and a hub, on loopback. It remembers what the hub was asked. */
final class HubWorld implements AutoCloseable {

  private final HttpServer server;
  private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
  private volatile int hubSays = 202;
  private volatile String feed = "";
  private volatile String link = "";

  HubWorld() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 10);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.createContext("/hub", exchange -> answer(exchange, this::subscription));
    server.createContext("/feed", exchange -> answer(exchange, this::body));
    server.start();
    link = "<%s>; rel=\"hub\", <%s>; rel=\"self\"".formatted(at("/hub"), at("/feed"));
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** The feed has these items, newest first. */
  HubWorld with(String... keys) {
    feed = rss(keys);
    return this;
  }

  /** The feed offers no hub any more. */
  void withoutHub() {
    link = "";
  }

  /** The hub answers questions so. */
  void hubSays(int status) {
    hubSays = status;
  }

  /** What the hub was asked, oldest first. */
  List<Map<String, String>> asked() {
    return asked;
  }

  static String rss(String... keys) {
    StringBuilder items = new StringBuilder();
    for (String key : keys) {
      items.append(
          "<item><guid isPermaLink='false'>%s</guid><title>No. %s</title><link>/%s</link></item>"
              .formatted(key, key, key));
    }
    return "<rss version='2.0'><channel><title>Post</title>" + items + "</channel></rss>";
  }

  private interface Handler {
    byte[] answer(HttpExchange exchange) throws IOException;
  }

  private void answer(HttpExchange exchange, Handler handler) throws IOException {
    try (exchange) {
      byte[] body = handler.answer(exchange);
      int status = exchange.getRequestMethod().equals("POST") ? hubSays : 200;
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private byte[] subscription(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> fields = new HashMap<>();
    for (String field : form.split("&")) {
      String[] parts = field.split("=", 2);
      fields.put(
          URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
          URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    asked.add(fields);
    return new byte[0];
  }

  private byte[] body(HttpExchange exchange) {
    if (!link.isEmpty()) {
      exchange.getResponseHeaders().set("Link", link);
    }
    return feed.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
