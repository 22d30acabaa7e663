package org.inkstand.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RobotsTest {

  private final HttpFetcher fetcher =
      new HttpFetcher(
          HttpSettings.standard("Inkstand/test (+https://inkstand.example)")
              .allowing(List.of(AddressRange.of("127.0.0.1/32"))),
          Clock.systemUTC());

  private static HostileServer robots(String text) {
    return HostileServer.saying("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + text);
  }

  @Test
  void aSiteThatShutsUsOutIsObeyed() {
    try (HostileServer site =
        robots(
            """
            User-agent: *
            Disallow:

            User-agent: Inkstand
            Disallow: /archive/
            Crawl-delay: 3
            License: https://paper.example/license.xml
            Sitemap: https://paper.example/news.xml
            """)) {
      Robots.Rules rules = new Robots(fetcher).rules(site.address("/front"));

      assertThat(rules.allows(site.address("/front"))).isTrue();
      assertThat(rules.allows(site.address("/archive/1"))).isFalse();
      assertThat(rules.delay()).isEqualTo(Duration.ofSeconds(3));
      assertThat(rules.sitemaps()).containsExactly("https://paper.example/news.xml");
      assertThat(rules.lines()).contains("License: https://paper.example/license.xml");
    }
  }

  @Test
  void aSiteIsAskedOnce() {
    try (HostileServer site = robots("User-agent: *\nDisallow: /x\n")) {
      Robots robots = new Robots(fetcher);

      robots.rules(site.address("/a"));
      robots.rules(site.address("/b?c=d"));

      assertThat(site.connections.get()).isEqualTo(1);
    }
  }

  @Test
  void aSiteWithoutRulesIsOpenAndOneThatFailsIsNot() {
    try (HostileServer none = HostileServer.saying("HTTP/1.1 404 No\r\n\r\n");
        HostileServer failing = HostileServer.saying("HTTP/1.1 500 Oh\r\n\r\n")) {
      URI open = none.address("/a");
      URI closed = failing.address("/a");

      assertThat(new Robots(fetcher).rules(open).allows(open)).isTrue();
      assertThat(new Robots(fetcher).rules(closed).allows(closed)).isFalse();
    }
  }
}
