package org.inkstand.kit.http;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.inkstand.kit.http.HttpResult.Fetched;
import org.inkstand.kit.http.HttpResult.Forbidden;
import org.inkstand.kit.http.HttpResult.Gone;
import org.inkstand.kit.http.HttpResult.NotModified;
import org.inkstand.kit.http.HttpResult.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HttpFetcherTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-03T12:00:00Z"), ZoneOffset.UTC);

  private static final HttpSettings LOOPBACK =
      HttpSettings.standard("Inkstand/test (+https://inkstand.example)")
          .allowing(List.of(AddressRange.of("127.0.0.1/32")));

  private static final WireMockServer SERVER =
      new WireMockServer(
          WireMockConfiguration.options()
              .bindAddress("127.0.0.1")
              .dynamicPort()
              .dynamicHttpsPort()
              .gzipDisabled(false));

  private final HttpFetcher fetcher = new HttpFetcher(LOOPBACK, NOON);

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  private static URI at(String path) {
    return URI.create("http://127.0.0.1:" + SERVER.port() + path);
  }

  private HttpResult fetch(String path) {
    return fetcher.fetch(HttpRequest.get(at(path)));
  }

  @Test
  void aPageIsFetchedUnpackedAndByAnHonestName() {
    SERVER.stubFor(
        get("/page").willReturn(ok("the news ".repeat(500)).withHeader("ETag", "\"7\"")));

    Fetched page = (Fetched) fetch("/page");

    assertThat(new String(page.body(), StandardCharsets.UTF_8)).startsWith("the news the news");
    assertThat(page.headers().first("etag")).startsWith("\"7");
    assertThat(page.movedForGood()).isFalse();
    SERVER.verify(
        getRequestedFor(urlEqualTo("/page"))
            .withHeader("User-Agent", WireMock.equalTo(LOOPBACK.userAgent()))
            .withHeader("Accept-Encoding", WireMock.equalTo("gzip, deflate"))
            .withoutHeader("Cookie"));
  }

  @Test
  void whatWeStillHaveIsNotSentAgain() {
    SERVER.stubFor(
        get("/feed")
            .withHeader("If-None-Match", WireMock.equalTo("\"7\""))
            .willReturn(status(304)));

    HttpResult result =
        fetcher.fetch(
            HttpRequest.get(at("/feed")).unlessStill("\"7\"", "Tue, 03 Nov 2026 11:00:00 GMT"));

    assertThat(result).isInstanceOf(NotModified.class);
  }

  @Test
  void aPermanentMoveIsTold() {
    SERVER.stubFor(get("/old").willReturn(status(301).withHeader("Location", "/new")));
    SERVER.stubFor(get("/new").willReturn(ok("moved")));

    Fetched page = (Fetched) fetch("/old");

    assertThat(page.movedForGood()).isTrue();
    assertThat(page.finalAddress()).isEqualTo(at("/new"));
  }

  @Test
  void aMoveWithOneTemporaryHopIsNotForGood() {
    SERVER.stubFor(get("/first").willReturn(status(308).withHeader("Location", "/second")));
    SERVER.stubFor(get("/second").willReturn(status(302).withHeader("Location", "third")));
    SERVER.stubFor(get("/third").willReturn(ok("here")));

    Fetched page = (Fetched) fetch("/first");

    assertThat(page.movedForGood()).isFalse();
    assertThat(page.finalAddress()).isEqualTo(at("/third"));
  }

  @Test
  void aRedirectLoopEnds() {
    SERVER.stubFor(get("/loop").willReturn(status(302).withHeader("Location", "/loop")));

    assertThat(fetch("/loop").reason()).isEqualTo("more than 8 redirects");
  }

  @Test
  void cookiesAreNotKept() {
    SERVER.stubFor(
        get("/cookie")
            .willReturn(
                status(302).withHeader("Set-Cookie", "a=b").withHeader("Location", "/plain")));
    SERVER.stubFor(get("/plain").willReturn(ok("x")));

    assertThat(fetch("/cookie")).isInstanceOf(Fetched.class);

    SERVER.verify(getRequestedFor(urlEqualTo("/plain")).withoutHeader("Cookie"));
  }

  @Test
  void aServerThatAsksForPatienceIsHeard() {
    SERVER.stubFor(get("/busy").willReturn(status(503).withHeader("Retry-After", "120")));
    SERVER.stubFor(
        get("/later")
            .willReturn(status(429).withHeader("Retry-After", "Tue, 03 Nov 2026 12:30:00 GMT")));

    Refused busy = (Refused) fetch("/busy");
    assertThat(busy.status()).isEqualTo(503);
    assertThat(busy.reason()).isEqualTo("the server says 503 Service Unavailable");
    assertThat(busy.retryAfter()).isEqualTo(Duration.ofMinutes(2));
    assertThat(busy.sight().headers().first("retry-after")).isEqualTo("120");
    assertThat(((Refused) fetch("/later")).retryAfter()).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void whatIsGoneIsGone() {
    SERVER.stubFor(get("/gone").willReturn(status(410)));

    assertThat(fetch("/gone")).isInstanceOf(Gone.class);
  }

  @Test
  void loopbackIsForbiddenUnlessAllowed() {
    try (HttpFetcher strict =
        new HttpFetcher(HttpSettings.standard("Inkstand/test (+https://x.example)"), NOON)) {
      for (String host : List.of("127.0.0.1", "localhost", "2130706433", "[::1]", "0.0.0.0")) {
        URI address = URI.create("http://" + host + ":" + SERVER.port() + "/page");
        assertThat(strict.fetch(HttpRequest.get(address))).isInstanceOf(Forbidden.class);
      }
    }
  }

  @Test
  void aRedirectIntoAPrivateNetworkIsForbidden() {
    SERVER.stubFor(
        get("/trap")
            .willReturn(status(302).withHeader("Location", "http://169.254.169.254/latest/")));

    assertThat(fetch("/trap"))
        .isEqualTo(new Forbidden("169.254.169.254 is in a network that is not public"));
  }

  @Test
  void aRedirectOutOfTheWebIsRefused() {
    SERVER.stubFor(
        get("/file").willReturn(status(302).withHeader("Location", "file:///etc/passwd")));

    assertThat(fetch("/file").reason()).isEqualTo("a redirect to no web address");
  }

  @Test
  void oddAddressesAreForbiddenBeforeAnythingIsAsked() {
    assertThat(reason("ftp://paper.example/feed")).contains("only http and https");
    assertThat(reason("http://user:secret@paper.example/")).contains("user name or password");
    assertThat(reason("http://paper.example:25/")).contains("port 25");
    assertThat(reason("http:///feed")).isNotEmpty();
    assertThat(reason("mailto:desk@paper.example")).isNotEmpty();
  }

  private String reason(String address) {
    HttpResult result = fetcher.fetch(HttpRequest.get(URI.create(address)));
    assertThat(result).isInstanceOf(Forbidden.class);
    return result.reason();
  }

  @Test
  void aNameThatComesToMeanAnotherMachineIsCheckedEachTime() {
    SERVER.stubFor(get("/rebind").willReturn(ok("mine").withHeader("Connection", "close")));
    List<String> answers = List.of("127.0.0.1", "10.0.0.1");
    int[] asked = {0};
    GuardedResolver.Names turning =
        _ -> new InetAddress[] {InetAddress.ofLiteral(answers.get(Math.min(asked[0]++, 1)))};
    try (HttpFetcher client = new HttpFetcher(LOOPBACK, NOON, turning)) {
      URI address = URI.create("http://paper.example:" + SERVER.port() + "/rebind");

      assertThat(client.fetch(HttpRequest.get(address))).isInstanceOf(Fetched.class);
      assertThat(client.fetch(HttpRequest.get(address))).isInstanceOf(Forbidden.class);
    }
  }

  @Test
  void ofANameWithPublicAndPrivateAddressesOnlyThePublicAreTried() {
    SERVER.stubFor(get("/mixed").willReturn(ok("mine")));
    GuardedResolver.Names mixed =
        _ ->
            new InetAddress[] {
              InetAddress.ofLiteral("10.0.0.1"), InetAddress.ofLiteral("127.0.0.1")
            };
    try (HttpFetcher client = new HttpFetcher(LOOPBACK, NOON, mixed)) {
      URI address = URI.create("http://paper.example:" + SERVER.port() + "/mixed");

      assertThat(client.fetch(HttpRequest.get(address))).isInstanceOf(Fetched.class);
    }
  }

  @Test
  void connectionsAreKeptForTheNextFetch() {
    try (HostileServer server =
        new HostileServer(
            (line, out) -> {
              byte[] answer =
                  "HTTP/1.1 404 No\r\nContent-Length: 2\r\n\r\nno"
                      .getBytes(StandardCharsets.US_ASCII);
              out.write(answer);
              while (line.getInputStream().read() >= 0) {
                if (line.getInputStream().available() == 0) {
                  out.write(answer);
                }
              }
            })) {
      for (int i = 0; i < 3; i++) {
        assertThat(fetcher.fetch(HttpRequest.get(server.address("/")))).isInstanceOf(Refused.class);
      }
      assertThat(server.connections.get()).isEqualTo(1);
    }
  }
}
