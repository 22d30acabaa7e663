package org.inkstand.app.press;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.zip.CRC32;

/** A small web server on this machine only, one virtual thread a request. */
final class Loopback {

  private static final int BACKLOG = 64;

  private Loopback() {}

  /** Takes a port; 0 for any. */
  static HttpServer listen(int port) {
    try {
      InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), BACKLOG);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("port " + port + " of the demo press is taken", e);
    }
  }

  /** Answers every request, with an entity tag and 304 where a reader has the answer already. */
  static void serve(HttpServer server, Function<HttpExchange, Answer> answers) {
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            send(exchange, answers.apply(exchange));
          }
        });
    server.start();
  }

  static URI address(HttpServer server) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    answer.headers().forEach(headers::set);
    if (answer.status() == 200) {
      headers.set("Cache-Control", "max-age=15");
      headers.set("ETag", tag(answer.body()));
      if (answer.modified().isAfter(Instant.EPOCH)) {
        headers.set("Last-Modified", date(answer.modified()));
      }
      if (known(exchange, answer)) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
    }
    boolean silent = exchange.getRequestMethod().equals("HEAD") || answer.body().length == 0;
    exchange.sendResponseHeaders(answer.status(), silent ? -1 : answer.body().length);
    if (!silent) {
      exchange.getResponseBody().write(answer.body());
    }
  }

  private static boolean known(HttpExchange exchange, Answer answer) {
    String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
    if (tag != null) {
      return tag.contains(tag(answer.body()));
    }
    String since = exchange.getRequestHeaders().getFirst("If-Modified-Since");
    return since != null && since.equals(date(answer.modified()));
  }

  private static String tag(byte[] body) {
    CRC32 sum = new CRC32();
    sum.update(body);
    return "\"" + Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(body.length) + "\"";
  }

  private static String date(Instant moment) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        moment.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
  }
}
