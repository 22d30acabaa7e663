package org.inkstand.title.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.inkstand.kit.http.AddressRange;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpSettings;
import org.inkstand.kit.http.Robots;
import org.inkstand.title.Discovery;
import org.inkstand.title.Discovery.Look;
import org.inkstand.title.Licence.Signal;
import org.inkstand.title.Limits;
import org.inkstand.title.TitleDraft.FeedDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteDiscoveryTest {

  private SmallSite site;
  private HttpFetcher fetcher;
  private Discovery discovery;

  @BeforeEach
  void openSite() throws IOException {
    site = new SmallSite();
    fetcher =
        new HttpFetcher(
            HttpSettings.standard("Inkstand/test")
                .allowing(List.of(AddressRange.of("127.0.0.0/8"))),
            Clock.systemUTC());
    discovery = new SiteDiscovery(fetcher, new Robots(fetcher));
  }

  @AfterEach
  void closeSite() {
    fetcher.close();
    site.close();
  }

  private Look.Found found() {
    Look look = discovery.look(site.home());
    assertThat(look).isInstanceOf(Look.Found.class);
    return (Look.Found) look;
  }

  private List<String> paths(Look.Found found) {
    return found.draft().feeds().stream().map(feed -> feed.address().getPath()).toList();
  }

  @Test
  void announcedFeedsAreFoundWithNameLanguageCountryAndIcon() {
    site.page(
            "/",
            """
            <title>Het laatste nieuws | De Post</title>
            <meta property=og:site_name content="De Gentse Post">
            <meta name=description content="Nieuws uit Gent.">
            <link rel=icon href=/i.png>
            <link rel=alternate type=application/rss+xml title=Home href=/rss>
            <link rel=alternate type=application/rss+xml title=Sport href="/rss/sport">
            <link rel=alternate type=application/rss+xml title="Reacties" href=/comments/feed>
            """,
            "")
        .feed("/rss", "De Gentse Post")
        .feed("/rss/sport", "De Gentse Post - Sport");

    Look.Found found = found();
    assertThat(found.draft().name()).isEqualTo("De Gentse Post");
    assertThat(found.draft().language()).isEqualTo("nl-BE");
    assertThat(found.draft().country()).isEqualTo("BE");
    assertThat(found.draft().description()).isEqualTo("Nieuws uit Gent.");
    assertThat(found.icon()).contains(site.home().resolve("/i.png"));
    assertThat(found.draft().feeds())
        .containsExactly(
            new FeedDraft(site.home().resolve("/rss"), ""),
            new FeedDraft(site.home().resolve("/rss/sport"), "medtop:15000000"));
    assertThat(found.samples().getFirst().kind()).isEqualTo("RSS");
    assertThat(found.samples().getFirst().headlines()).containsExactly("The river & the town");
  }

  @Test
  void aPageAboutFeedsIsFollowed() {
    site.page("/", "<title>Post</title>", "<footer><a href=/service>RSS-feeds</a></footer>")
        .page(
            "/service",
            "",
            "<a href=/feeds/economie.xml>Economie</a> <a href=/feeds/cultuur.xml>Cultuur</a>")
        .feed("/feeds/economie.xml", "Post economie")
        .feed("/feeds/cultuur.xml", "Post cultuur");

    assertThat(found().draft().feeds())
        .extracting(FeedDraft::section)
        .containsExactly("medtop:04000000", "medtop:01000000");
  }

  @Test
  void theUsualPlacesAreTriedLast() {
    site.page("/", "<title>Post</title>", "").feed("/rss.xml", "Post");
    assertThat(paths(found())).containsExactly("/rss.xml");
  }

  @Test
  void aNewsSitemapNamedInRobotsTxtIsAFeedToo() {
    String sitemap =
        """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
          xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://post.example/1</loc><news:news><news:title>Flood</news:title></news:news>
        </url></urlset>\
        """;
    site.page("/", "<title>Post</title>", "")
        .with("/robots.txt", "text/plain", "Sitemap: " + site.home() + "map.xml")
        .with(
            "/map.xml",
            "application/xml",
            "<sitemapindex><sitemap><loc>/news.xml</loc></sitemap></sitemapindex>")
        .with("/news.xml", "application/xml", sitemap);

    Look.Found found = found();
    assertThat(found.samples().getFirst().kind()).isEqualTo("news sitemap");
    assertThat(found.samples().getFirst().headlines()).containsExactly("Flood");
  }

  @Test
  void anAddressOfAFeedIsTakenAndItsHomePageRead() {
    site.feed("/rss", "Post").page("/", "<meta property=og:site_name content='De Post'>", "");
    Look look = discovery.look(site.home().resolve("/rss"));
    assertThat(look).isInstanceOf(Look.Found.class);
    Look.Found found = (Look.Found) look;
    assertThat(found.draft().name()).isEqualTo("De Post");
    assertThat(found.draft().homePage()).isEqualTo(site.home());
    assertThat(paths(found)).containsExactly("/rss");
  }

  @Test
  void whatTheSiteSaysOfItsRightsComesAlong() {
    site.with(
            "/",
            "text/html",
            "<title>Post</title><link rel=alternate type=application/rss+xml href=/rss>",
            Map.of("tdm-reservation", "1"))
        .feed("/rss", "Post")
        .with("/robots.txt", "text/plain", "User-agent: *\nLicense: " + site.home() + "rsl.xml")
        .with(
            "/rsl.xml",
            "application/rsl+xml",
            "<rsl><content url='/'><license><prohibits type='usage'>ai-train</prohibits></license>"
                + "</content></rsl>");

    assertThat(found().signals())
        .extracting(Signal::kind)
        .containsExactlyInAnyOrder(
            Signal.Kind.MINING_RESERVED, Signal.Kind.AI_FORBIDDEN, Signal.Kind.TERMS);
  }

  @Test
  void robotsTxtIsObeyed() {
    site.page("/", "", "").with("/robots.txt", "text/plain", "User-agent: *\nDisallow: /");
    Look look = discovery.look(site.home());
    assertThat(look).isInstanceOf(Look.Nothing.class);
    assertThat(((Look.Nothing) look).reason()).contains("robots.txt");
    assertThat(site.asked()).containsExactly("/robots.txt");
  }

  @Test
  void aSiteWithoutFeedSaysSoAndIsNotAskedWithoutEnd() {
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      links.append("<a href=/rss/").append(i).append(">feed</a>");
    }
    site.page("/", "<title>Post</title>", links.toString());
    assertThat(discovery.look(site.home()))
        .isEqualTo(new Look.Nothing("no feed was found at " + site.home()));
    assertThat(site.asked()).hasSizeLessThanOrEqualTo(Limits.DISCOVERY_FETCHES_MAX + 1);
  }

  @Test
  void aPrivateAddressOrNoneIsRefusedInPlainWords() {
    assertThat(discovery.look(URI.create("http://10.0.0.1/"))).isInstanceOf(Look.Nothing.class);
    assertThat(discovery.look(URI.create("mailto:x@post.example")))
        .isInstanceOf(Look.Nothing.class);
  }
}
