package org.inkstand.title.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.inkstand.title.Licence.Signal;
import org.inkstand.title.Licence.Signal.Kind;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SiteRightsTest {

  private static final URI HOME = URI.create("https://post.example/");

  private static SiteRights site() {
    return new SiteRights(HOME);
  }

  private static List<Kind> kinds(SiteRights rights) {
    return rights.signals().signals().stream().map(Signal::kind).toList();
  }

  private static Licence generous() {
    return new Licence(
        Access.OPEN,
        true,
        300,
        Licence.LINK.embargo(),
        Licence.NEVER,
        Set.of(),
        true,
        true,
        true,
        true,
        "");
  }

  @Test
  void aSiteThatSaysNothingTakesNothingAway() {
    SiteRights rights = site().robots(List.of("User-agent: *", "Disallow:")).headers(Map.of());
    assertThat(rights.signals().signals()).isEmpty();
    assertThat(rights.signals().applyTo(generous())).isEqualTo(generous());
  }

  @Test
  void preferencesOfRobotsTxtForbidModels() {
    assertThat(kinds(site().robots(List.of("User-agent: *", "Content-Usage: train-ai=n"))))
        .containsExactly(Kind.AI_FORBIDDEN);
    assertThat(
            kinds(
                site().robots(List.of("User-Agent: *", "Content-Signal: ai-train=no, search=yes"))))
        .containsExactly(Kind.AI_FORBIDDEN);
    assertThat(kinds(site().robots(List.of("User-agent: other", "Content-Usage: train-ai=n"))))
        .isEmpty();
    assertThat(kinds(site().robots(List.of("Content-Usage: /shop/ train-ai=n")))).isEmpty();
  }

  @Test
  void aDoorShutToTheCrawlersOfModelsIsAWordToo() {
    SiteRights rights =
        site()
            .robots(
                List.of(
                    "User-agent: GPTBot",
                    "User-agent: CCBot",
                    "Disallow: /",
                    "User-agent: *",
                    "Disallow: /search"));
    assertThat(rights.signals().inWords())
        .containsExactly(
            "No use by language models (its robots.txt shuts out ccbot, gptbot). Found in"
                + " robots.txt.");
    assertThat(rights.signals().applyTo(generous()).aiUse()).isFalse();
  }

  @Test
  void metaRobotsAndItsHeaderSetExcerptAndCopy() {
    SiteRights rights =
        site()
            .headers(Map.of("x-robots-tag", List.of("noarchive")))
            .html(Jsoup.parse("<meta name=robots content='index, max-snippet:80, noai'>"));
    assertThat(kinds(rights))
        .containsExactly(Kind.ARCHIVE_FORBIDDEN, Kind.EXCERPT_MAX, Kind.AI_FORBIDDEN);

    Licence left = rights.signals().applyTo(generous());
    assertThat(left.access()).isEqualTo(Access.LINK);
    assertThat(left.fullText()).isFalse();
    assertThat(left.excerptChars()).isEqualTo(80);
    assertThat(left.aiUse()).isFalse();
  }

  @Test
  void noSnippetMeansNoExcerpt() {
    SiteRights rights = site().html(Jsoup.parse("<meta name=robots content=nosnippet>"));
    assertThat(rights.signals().applyTo(Licence.LINK).excerptChars()).isZero();
  }

  @Test
  void aReservationOfMiningIsFoundInHeaderPageAndFile() {
    assertThat(
            kinds(
                site()
                    .headers(
                        Map.of(
                            "tdm-reservation", List.of("1"),
                            "tdm-policy", List.of("https://post.example/tdm")))))
        .containsExactly(Kind.MINING_RESERVED);
    assertThat(kinds(site().html(Jsoup.parse("<meta name=tdm-reservation content=1>"))))
        .containsExactly(Kind.MINING_RESERVED);
    assertThat(
            kinds(
                site()
                    .tdmrep(
                        "[{\"location\":\"/shop/*\",\"tdm-reservation\":0},"
                            + "{\"location\":\"/\",\"tdm-reservation\":1}]")))
        .containsExactly(Kind.MINING_RESERVED);
    assertThat(kinds(site().tdmrep("<html>not found</html>"))).isEmpty();
    assertThat(kinds(site().headers(Map.of("tdm-reservation", List.of("0"))))).isEmpty();
  }

  @Test
  void linksToALicenceAreFoundWherever() {
    SiteRights rights =
        site()
            .robots(List.of("License: https://post.example/rsl.xml"))
            .headers(
                Map.of(
                    "link",
                    List.of(
                        "</a.xml>; rel=\"license\"; type=\"application/rsl+xml\", </b>; rel=x")))
            .html(Jsoup.parse("<link rel=license type=application/rsl+xml href=/c.xml>"));
    assertThat(rights.licenceLinks())
        .containsExactly("https://post.example/rsl.xml", "/a.xml", "/c.xml");
    assertThat(kinds(rights)).containsOnly(Kind.TERMS);
  }

  @Test
  void anRslLicenceThatProhibitsModelsIsObeyed() {
    SiteRights rights =
        site()
            .rsl(
                """
                <rsl xmlns="https://rslstandard.org/rsl"><content url="/">
                <license><permits type="usage">search</permits>
                <prohibits type="usage">ai-all</prohibits></license></content></rsl>\
                """);
    assertThat(rights.signals().applyTo(generous()).aiUse()).isFalse();
    assertThat(rights.signals().applyTo(generous()).fullText()).isTrue();
  }

  @Test
  void whatIsPermittedAndProhibitedIsNotLicensed() {
    SiteRights rights =
        site()
            .rsl(
                """
                <rsl:rsl xmlns:rsl="https://rslstandard.org/rsl"><rsl:content url="/*">
                <rsl:license><rsl:permits type="usage">all</rsl:permits>
                <rsl:prohibits type="usage">search</rsl:prohibits></rsl:license>
                </rsl:content></rsl:rsl>\
                """);
    assertThat(kinds(rights)).containsExactly(Kind.EXCERPT_MAX, Kind.ARCHIVE_FORBIDDEN);
  }

  @Test
  void aUseThatIsSoldIsNotGiven() {
    SiteRights rights =
        site()
            .rsl(
                """
                <rsl><content url="https://post.example/"><license>
                <permits type="usage">ai-train</permits>
                <payment type="training"><amount currency="EUR">500</amount></payment>
                </license></content></rsl>\
                """);
    assertThat(kinds(rights)).containsExactly(Kind.AI_FORBIDDEN, Kind.AI_FORBIDDEN, Kind.TERMS);
    assertThat(rights.signals().inWords().getLast())
        .isEqualTo("A licence is offered: training 500 EUR Found in RSL licence.");
  }

  @Test
  void anRslTerritoryNarrowsOurs() {
    SiteRights rights =
        site()
            .rsl(
                "<rsl><content url='/'><license><permits type='geo'>BE, NL</permits></license>"
                    + "</content></rsl>");
    assertThat(rights.signals().applyTo(generous()).territory())
        .containsExactlyInAnyOrder("BE", "NL");
  }

  @Test
  void agreedTermsStandAboveSignals() {
    Licence agreed =
        new Licence(
            Access.MEMBER,
            true,
            300,
            Licence.LINK.embargo(),
            Licence.NEVER,
            Set.of(),
            true,
            true,
            true,
            true,
            "contract of May 2026");
    assertThat(
            site().html(Jsoup.parse("<meta name=robots content=none>")).signals().applyTo(agreed))
        .isEqualTo(agreed);
  }

  @Property(tries = 200)
  void nothingThatASiteSaysThrowsOrWidensALicence(@ForAll String noise) {
    RightsSignals signals =
        site()
            .robots(List.of("License: " + noise, "Content-Usage: " + noise))
            .headers(Map.of("link", List.of("<" + noise + ">; rel=license; rsl+xml")))
            .html(Jsoup.parse("<meta name=robots content='" + noise + "'>"))
            .tdmrep(noise)
            .rsl("<rsl><content url='" + noise + "'><license>" + noise)
            .signals();
    Licence left = signals.applyTo(Licence.LINK);
    assertThat(left.excerptChars()).isLessThanOrEqualTo(Licence.LINK.excerptChars());
    assertThat(left.aiUse()).isFalse();
    assertThat(left.fullText()).isFalse();
  }
}
