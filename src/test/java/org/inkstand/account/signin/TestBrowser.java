package org.inkstand.account.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** As much of a browser as signing in needs: it keeps cookies and follows nothing. */
final class TestBrowser {

  private final URI server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();

  TestBrowser(URI server) {
    this.server = server;
  }

  /** What it keeps, to look at and to change. */
  Map<String, String> cookies() {
    return cookies;
  }

  void header(String name, String value) {
    headers.put(name, value);
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Sends a form with the token that the sign-in page gives. */
  HttpResponse<String> post(String path, String form) {
    String token = get("/sign-in").body();
    return postBare(path, form + "&_csrf=" + encode(token));
  }

  /** Sends a form as another site would. */
  HttpResponse<String> postBare(String path, String form) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  HttpResponse<String> signIn(String name, String password, String to) {
    return post(
        "/sign-in",
        "name=%s&password=%s&to=%s".formatted(encode(name), encode(password), encode(to)));
  }

  /** Where an answer leads. */
  static String place(HttpResponse<String> answer) {
    return answer.headers().firstValue("location").orElse("");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
    headers.forEach(request::header);
    cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      answer.headers().allValues("set-cookie").forEach(this::keep);
      return answer;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException failure) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(failure);
    }
  }

  private void keep(String cookie) {
    String pair = cookie.substring(0, cookie.indexOf(';'));
    String name = pair.substring(0, pair.indexOf('='));
    String value = pair.substring(name.length() + 1);
    if (value.isEmpty()) {
      cookies.remove(name);
    } else {
      cookies.put(name, value);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
