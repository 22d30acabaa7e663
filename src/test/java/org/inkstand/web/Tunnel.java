package org.inkstand.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** The line between a browser and the paper, as a train has it: cut, mended, slow, or changed. */
final class Tunnel implements AutoCloseable {

  private static final List<String> HOP =
      List.of("connection", "content-length", "transfer-encoding", "date", "keep-alive");

  private final String paper;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, UnaryOperator<String>> changes = new ConcurrentHashMap<>();
  private final Map<String, String> caching = new ConcurrentHashMap<>();
  private final Map<String, CountDownLatch> stalled = new ConcurrentHashMap<>();
  private final Set<String> broken = ConcurrentHashMap.newKeySet();
  private HttpServer server;
  private final int port;

  Tunnel(String paper) throws IOException {
    this.paper = paper;
    this.server = start(0);
    this.port = server.getAddress().getPort();
  }

  private HttpServer start(int at) throws IOException {
    var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
    made.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    made.createContext("/", this::pass);
    made.start();
    return made;
  }

  String base() {
    return "http://127.0.0.1:" + port;
  }

  /** The server is there no more. */
  void cut() {
    server.stop(0);
  }

  /** It is there again, at the same address. */
  void mend() throws IOException {
    server = start(port);
  }

  /** Changes what one address answers. */
  void change(String path, UnaryOperator<String> change) {
    changes.put(path, change);
  }

  /** Breaks the line whenever one address is asked for. */
  void breakAt(String path) {
    broken.add(path);
  }

  /** Sends another {@code Cache-Control} with one address. */
  void caching(String path, String value) {
    caching.put(path, value);
  }

  /** Answers at one address only when this opens. */
  CountDownLatch stall(String path) {
    var latch = new CountDownLatch(1);
    stalled.put(path, latch);
    return latch;
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getRawPath();
      if (exchange.getRequestMethod().equals("POST")) {
        exchange.getResponseHeaders().set("Location", "/about");
        exchange.sendResponseHeaders(303, -1);
        return;
      }
      if (broken.contains(path)) {
        return;
      }
      CountDownLatch latch = stalled.get(path);
      if (latch != null) {
        latch.await();
      }
      HttpResponse<byte[]> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(paper + exchange.getRequestURI())).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      send(exchange, path, answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(HttpExchange exchange, String path, HttpResponse<byte[]> answer)
      throws IOException {
    answer.headers().map().entrySet().stream()
        .filter(header -> !HOP.contains(header.getKey()) && !header.getKey().startsWith(":"))
        .forEach(header -> exchange.getResponseHeaders().put(header.getKey(), header.getValue()));
    String kept = exchange.getResponseHeaders().getFirst("Cache-Control");
    if (kept != null && kept.contains("stale-while-revalidate")) {
      // Else the browser's own cache would answer for the first minute and a half.
      exchange.getResponseHeaders().set("Cache-Control", caching.getOrDefault(path, "no-cache"));
    }
    byte[] body = answer.body();
    UnaryOperator<String> change = changes.get(path);
    if (change != null) {
      body =
          change.apply(new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
    exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    stalled.values().forEach(CountDownLatch::countDown);
    server.stop(0);
  }
}
