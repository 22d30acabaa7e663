package org.inkstand.article.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.inkstand.article.ArticleSettings;
import org.inkstand.kit.http.AddressRange;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpSettings;
import org.inkstand.kit.http.Robots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageFetchTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);

  private final WireMockServer press =
      new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
  private final HttpFetcher fetcher =
      new HttpFetcher(
          HttpSettings.standard("Inkstand/test (+https://inkstand.example)")
              .allowing(List.of(AddressRange.of("127.0.0.1/32"))),
          NOON);

  @BeforeEach
  void start() {
    press.start();
    press.stubFor(
        get("/flood").willReturn(ok("<p>Flood</p>").withHeader("Content-Type", "text/html")));
  }

  @AfterEach
  void stop() {
    press.stop();
    fetcher.close();
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + press.port() + path);
  }

  private PageFetch pages(Duration delay) {
    return new PageFetch(
        fetcher, new Robots(fetcher), ArticleSettings.STANDARD.pausing(delay), NOON);
  }

  private PageResult fetch(String path) {
    return pages(Duration.ZERO).fetch(at(path));
  }

  @Test
  void aPageComesWithWhereItWas() {
    press.stubFor(get("/old").willReturn(status(302).withHeader("Location", "/flood")));

    PageResult.Fetched page = (PageResult.Fetched) fetch("/old");

    assertThat(page.finalAddress()).isEqualTo(at("/flood"));
    assertThat(page.contentType()).startsWith("text/html");
    assertThat(page.bytes()).isNotEmpty();
  }

  @Test
  void aPageThatRobotsTxtClosesIsNotFetched() {
    press.stubFor(get("/robots.txt").willReturn(ok("User-agent: *\nDisallow: /flood\n")));

    PageResult.Refused refused = (PageResult.Refused) fetch("/flood");

    assertThat(refused.forGood()).isTrue();
    press.verify(0, getRequestedFor(urlEqualTo("/flood")));
  }

  @Test
  void aSiteWhoseRobotsTxtFailsIsLeftAloneForNow() {
    press.stubFor(get("/robots.txt").willReturn(status(500)));

    PageResult.Refused refused = (PageResult.Refused) fetch("/flood");

    assertThat(refused.forGood()).isFalse();
    assertThat(refused.retryAfter()).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void thePauseThatASiteAsksForIsKept() {
    press.stubFor(get("/robots.txt").willReturn(ok("User-agent: *\nCrawl-delay: 60\n")));
    PageFetch pages = pages(Duration.ZERO);

    assertThat(pages.fetch(at("/flood"))).isInstanceOf(PageResult.Fetched.class);
    assertThat(pages.fetch(at("/flood")))
        .isEqualTo(
            new PageResult.Refused(
                "other pages of that server come first", Duration.ofMinutes(1), false));
  }

  @Test
  void whatIsGoneOrNoPageIsNotWorthAskingAgain() {
    press.stubFor(get("/lost").willReturn(status(404)));
    press.stubFor(get("/busy").willReturn(status(429).withHeader("Retry-After", "90")));
    press.stubFor(
        get("/report").willReturn(ok("%PDF").withHeader("Content-Type", "application/pdf")));

    assertThat(((PageResult.Refused) fetch("/lost")).forGood()).isTrue();
    assertThat(((PageResult.Refused) fetch("/report")).reason()).contains("application/pdf");
    assertThat(fetch("/busy"))
        .isEqualTo(
            new PageResult.Refused(
                "the server says 429 Too Many Requests", Duration.ofSeconds(90), false));
  }
}
