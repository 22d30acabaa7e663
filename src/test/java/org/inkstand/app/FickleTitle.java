package org.inkstand.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.inkstand.title.Licence;
import org.inkstand.title.TitleDraft;

/** A title of one article with a picture, on loopback, which it takes back when it is told to. */
final class FickleTitle implements AutoCloseable {

  private static final Instant PUBLISHED = Instant.now().minusSeconds(600);

  private final HttpServer server;
  private final String word;
  private volatile boolean canceled;
  private volatile boolean down;

  private FickleTitle(HttpServer server, String word) {
    this.server = server;
    this.word = word;
  }

  /** One whose article bears this word and no other title's does. */
  static FickleTitle open(String word) {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 50);
      FickleTitle title = new FickleTitle(server, word);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/", title::answer);
      server.start();
      return title;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String word() {
    return word;
  }

  String headline() {
    return "Council of " + word + (down ? " votes again" : " votes");
  }

  TitleDraft draft(Licence licence) {
    return new TitleDraft(
        word + " Mail",
        at("/"),
        "",
        "en",
        "",
        "",
        licence,
        List.of(new TitleDraft.FeedDraft(at("/feed"), "medtop:11000000")));
  }

  /** The feed says that the article is taken back. */
  void cancel() {
    canceled = true;
  }

  /** The page is taken down; the feed, which does not know, has another headline meanwhile. */
  void takeDown() {
    down = true;
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private String feed() {
    String entry =
        canceled
            ? "<at:deleted-entry ref='urn:%s'/>".formatted(word)
            : """
              <entry><id>urn:%s</id><title>%s</title><link href='%s'/><published>%s</published>
              <link rel='enclosure' type='image/png' href='%s'/>
              <summary>What the council of %s has in hand.</summary></entry>
              """
                .formatted(word, headline(), at("/news"), PUBLISHED, at("/picture.png"), word);
    return "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:at='http://purl.org/atompub/tombstones/1.0'>"
        + "<title>%s</title>%s</feed>".formatted(word, entry);
  }

  private String page() {
    String text =
        "<p>In %s the council met and voted on the bridge.</p>".formatted(word).repeat(30);
    return "<!doctype html><html lang=en><body><article><h1>%s</h1>%s</article></body></html>"
        .formatted(headline(), text);
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      switch (exchange.getRequestURI().getPath()) {
        case "/feed" -> send(exchange, "application/atom+xml", utf8(feed()));
        case "/picture.png" -> send(exchange, "image/png", picture());
        case "/news" -> {
          if (down) {
            exchange.sendResponseHeaders(410, -1);
          } else {
            send(exchange, "text/html; charset=utf-8", utf8(page()));
          }
        }
        default -> exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
