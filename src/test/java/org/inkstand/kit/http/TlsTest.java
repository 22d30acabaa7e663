package org.inkstand.kit.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.inkstand.kit.http.HttpResult.Cause;
import org.inkstand.kit.http.HttpResult.Fetched;
import org.inkstand.kit.http.HttpResult.Unreachable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Certificates are verified, and not those of hosts that an operator has named. */
class TlsTest {

  private static final WireMockServer SERVER =
      new WireMockServer(
          WireMockConfiguration.options()
              .bindAddress("127.0.0.1")
              .dynamicPort()
              .dynamicHttpsPort());

  @BeforeAll
  static void start() {
    SERVER.start();
    SERVER.stubFor(any(anyUrl()).willReturn(ok("here")));
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  /** What comes of asking a host, all of which live on this machine. */
  private static HttpResult fetched(String host, int port, Set<String> unverified) {
    HttpSettings settings =
        HttpSettings.standard("Inkstand/test (+https://inkstand.example)")
            .allowing(List.of(AddressRange.of("127.0.0.1/32")))
            .believing(unverified);
    GuardedResolver.Names here = _ -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")};
    try (HttpFetcher fetcher = new HttpFetcher(settings, Clock.systemUTC(), here)) {
      return fetcher.fetch(HttpRequest.get(URI.create("https://" + host + ":" + port + "/")));
    }
  }

  private static HttpResult fetched(String host, Set<String> unverified) {
    return fetched(host, SERVER.httpsPort(), unverified);
  }

  @Test
  void aCertificateThatNobodySignedIsNotAccepted() {
    Unreachable no = (Unreachable) fetched("paper.example", Set.of());

    assertThat(no.cause()).isEqualTo(Cause.TLS);
    assertThat(no.reason()).contains("paper.example", "not signed by anybody we trust");
  }

  @Test
  void ofANamedHostItIsTakenAsItIs() {
    assertThat(fetched("paper.example", Set.of("Paper.example"))).isInstanceOf(Fetched.class);
  }

  @Test
  void theExceptionIsForThatNameAndNoOther() {
    for (String other : List.of("other.example", "www.paper.example", "paper.example.org")) {
      Unreachable no = (Unreachable) fetched(other, Set.of("paper.example"));
      assertThat(no.cause()).as(other).isEqualTo(Cause.TLS);
    }
  }

  @Test
  void aServerThatSpeaksNoTlsIsSaidNotTo() {
    Unreachable no = (Unreachable) fetched("paper.example", SERVER.port(), Set.of());

    assertThat(no.cause()).isEqualTo(Cause.TLS);
    assertThat(no.reason()).contains("no safe connection to paper.example");
  }
}
