package org.inkstand;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of a browser as signing in needs: it keeps cookies and follows nothing. */
public final class TestBrowser {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final URI server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();

  /** At this server. */
  public TestBrowser(URI server) {
    this.server = server;
  }

  /** What it keeps, to look at and to change. */
  public Map<String, String> cookies() {
    return cookies;
  }

  /** Sends this along with everything. */
  public void header(String name, String value) {
    headers.put(name, value);
  }

  /** Asks for a page. */
  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Sends a form with the token that our own forms carry. */
  public HttpResponse<String> post(String path, String form) {
    return postBare(path, form + "&_csrf=" + encode(token()));
  }

  /** Sends a form with a file, as a browser does. */
  public HttpResponse<String> upload(String path, String name, String file) {
    String edge = "--edge\r\nContent-Disposition: form-data; name=";
    String body =
        edge
            + "\"_csrf\"\r\n\r\n"
            + token()
            + "\r\n"
            + edge
            + "\"file\"; filename=\"%s\"\r\nContent-Type: text/xml\r\n\r\n".formatted(name)
            + file
            + "\r\n--edge--\r\n";
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** What stands in our forms, before and after signing in. */
  private String token() {
    for (String path : new String[] {"/sign-in", "/following", "/desk", "/account"}) {
      Matcher matcher = TOKEN.matcher(get(path).body());
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    throw new IllegalStateException("no form with a token");
  }

  /** Sends a form as another site would. */
  public HttpResponse<String> postBare(String path, String form) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /** Fills in the sign-in form. */
  public HttpResponse<String> signIn(String name, String password, String to) {
    return post(
        "/sign-in",
        "name=%s&password=%s&to=%s".formatted(encode(name), encode(password), encode(to)));
  }

  /** Where an answer leads. */
  public static String place(HttpResponse<String> answer) {
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
