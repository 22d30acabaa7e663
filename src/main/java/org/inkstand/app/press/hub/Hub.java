package org.inkstand.app.press.hub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * A hub on this machine. It looks at its topics twice a second, and sends one that has changed to
 * all who subscribed and have confirmed that they did. Safe for many threads.
 */
public final class Hub implements AutoCloseable {

  private static final Duration LOOK_EVERY = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int BACKLOG = 64;
  private static final int FORM_BYTES_MAX = 8_192;
  private static final int SUBSCRIBERS_MAX = 1_000;
  private static final String LEASE_SECONDS = "864000";

  private final HttpServer server;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();
  private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
  private volatile List<Topic> topics = List.of();
  private volatile boolean open = true;

  private Hub(HttpServer server) {
    this.server = server;
  }

  /** Opens it; 0 for any free port. */
  public static Hub open(int port) {
    try {
      InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      Hub hub = new Hub(HttpServer.create(new InetSocketAddress(loopback, port), BACKLOG));
      hub.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      hub.server.createContext("/", hub::hear);
      hub.server.start();
      return hub;
    } catch (IOException failure) {
      throw new UncheckedIOException("port " + port + " of the demo press is taken", failure);
    }
  }

  /** Where one subscribes. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Watches these from now on; to be called once. */
  public void watch(List<Topic> feeds) {
    topics = List.copyOf(feeds);
    Thread.ofVirtual().name("press hub").start(this::look);
  }

  private void look() {
    Map<URI, Object> known = new HashMap<>();
    topics.forEach(topic -> known.put(topic.address(), topic.mark().get()));
    try {
      while (open) {
        Thread.sleep(LOOK_EVERY);
        for (Topic topic : topics) {
          Object mark = topic.mark().get();
          if (!mark.equals(known.put(topic.address(), mark))) {
            bring(topic);
          }
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void bring(Topic topic) {
    byte[] body = topic.body().get();
    for (Subscriber subscriber : subscribers) {
      if (subscriber.topic().equals(topic.address())) {
        HttpRequest ping =
            HttpRequest.newBuilder(subscriber.callback())
                .timeout(PATIENCE)
                .header("Content-Type", topic.type())
                .header("Link", links(topic.address()))
                .header("X-Hub-Signature", subscriber.signature(body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        client
            .sendAsync(ping, HttpResponse.BodyHandlers.discarding())
            .thenAccept(answer -> forget(subscriber, answer.statusCode() == 410));
      }
    }
  }

  /** What a feed says to offer this hub, as in the header {@code Link}. */
  public String links(URI topic) {
    return "<%s>; rel=\"hub\", <%s>; rel=\"self\"".formatted(address(), topic);
  }

  private void forget(Subscriber subscriber, boolean unwanted) {
    if (unwanted) {
      subscribers.remove(subscriber);
    }
  }

  private void hear(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] form = exchange.getRequestBody().readNBytes(FORM_BYTES_MAX);
      Map<String, String> fields = fields(new String(form, StandardCharsets.UTF_8));
      boolean sense = topics.stream().anyMatch(topic -> topic.address().equals(topic(fields)));
      exchange.sendResponseHeaders(sense ? 202 : 404, -1);
      if (sense) {
        Thread.ofVirtual().name("press hub asks back").start(() -> askBack(fields));
      }
    } catch (IllegalArgumentException _) {
      // What is no form or no address gets no answer.
    }
  }

  private static URI topic(Map<String, String> fields) {
    return URI.create(fields.getOrDefault("hub.topic", ""));
  }

  /** Whoever asked must say at their door that it was they who asked. */
  private void askBack(Map<String, String> fields) {
    String mode = fields.getOrDefault("hub.mode", "");
    URI callback = URI.create(fields.getOrDefault("hub.callback", ""));
    String challenge = UUID.randomUUID().toString();
    String query =
        "?hub.mode=%s&hub.topic=%s&hub.challenge=%s&hub.lease_seconds=%s"
            .formatted(
                mode,
                URLEncoder.encode(topic(fields).toString(), StandardCharsets.UTF_8),
                challenge,
                LEASE_SECONDS);
    Subscriber subscriber =
        new Subscriber(topic(fields), callback, fields.getOrDefault("hub.secret", "none"));
    client
        .sendAsync(
            HttpRequest.newBuilder(URI.create(callback + query)).timeout(PATIENCE).build(),
            HttpResponse.BodyHandlers.ofString())
        .thenAccept(
            answer -> {
              boolean meant = answer.statusCode() == 200 && answer.body().equals(challenge);
              if (meant && mode.equals("unsubscribe")) {
                subscribers.removeIf(known -> known.callback().equals(callback));
              } else if (meant && subscribers.size() < SUBSCRIBERS_MAX) {
                subscribers.add(subscriber);
              }
            });
  }

  private static Map<String, String> fields(String form) {
    Map<String, String> fields = new HashMap<>();
    for (String field : form.split("&")) {
      String[] parts = field.split("=", 2);
      if (parts.length == 2) {
        fields.put(
            URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
            URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return fields;
  }

  @Override
  public void close() {
    open = false;
    server.stop(0);
    client.shutdownNow();
  }
}
