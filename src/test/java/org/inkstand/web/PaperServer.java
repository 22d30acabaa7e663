package org.inkstand.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakeTitles;
import org.inkstand.testnews.TestNews;
import org.springframework.context.ConfigurableApplicationContext;

/** The pages as a browser meets them, with the press's texts, at one fixed moment; started once. */
final class PaperServer {

  static final Instant NOW = TestNews.DAY.plus(Duration.ofHours(12));

  private static final PaperServer SHARED = new PaperServer();

  private final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();

  private PaperServer() {
    context = PreviewServer.start("0", Clock.fixed(NOW, ZoneOffset.UTC));
  }

  static PaperServer shared() {
    return SHARED;
  }

  FakeArticles articles() {
    return context.getBean(FakeArticles.class);
  }

  FakeTitles titles() {
    return context.getBean(FakeTitles.class);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  String base() {
    return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
  }

  HttpResponse<String> get(String path, String... headers) throws IOException {
    return ask("GET", path, headers);
  }

  HttpResponse<String> ask(String method, String path, String... headers) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(URI.create(base() + path).toASCIIString()))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the test was stopped", e);
    }
  }

  /** The lines of an answer as they come. */
  HttpResponse<Stream<String>> stream(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(base() + path)).build(),
        HttpResponse.BodyHandlers.ofLines());
  }
}
