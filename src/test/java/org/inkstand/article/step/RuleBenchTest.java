package org.inkstand.article.step;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.inkstand.article.ArticleSettings;
import org.inkstand.article.SiteRules.Keeping;
import org.inkstand.article.SiteRules.Mistake;
import org.inkstand.article.SiteRules.Standing;
import org.inkstand.article.SiteRules.Trial;
import org.inkstand.kit.http.AddressRange;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpSettings;
import org.inkstand.testnews.NoPictures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules as an operator writes them while the service runs. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder before any test runs
class RuleBenchTest {

  private static final String RULE = "[127.0.0.1]\ntext = .column\n";

  private static final URI PAGE = URI.create("https://127.0.0.1/crane");

  private static final String HTML =
      """
      <html><body><h1>The Gazette</h1><p>This is a long paragraph, which any reader without rules
      would take for the text of the page.</p><div class="column">The crane is gone.</div></body>
      """;

  private final WireMockServer press =
      new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
  private final HttpFetcher fetcher =
      new HttpFetcher(
          HttpSettings.standard("Inkstand/test (+https://inkstand.example)")
              .allowing(List.of(AddressRange.of("127.0.0.1/32"))),
          Clock.systemUTC());

  @TempDir private Path folder;
  private Path place;
  private RuleFile file;
  private RuleBench bench;

  @BeforeEach
  void open() {
    press.start();
    press.stubFor(get("/crane").willReturn(ok(HTML).withHeader("Content-Type", "text/html")));
    place = folder.resolve("extraction.rules");
    ArticleSettings settings = new ArticleSettings(false, Duration.ZERO, Set.of(), place);
    file = TestSiteRules.file(settings, new NoPictures());
    bench = TestSiteRules.bench(settings, fetcher, new NoPictures(), file);
  }

  @AfterEach
  void close() {
    press.stop();
    fetcher.close();
  }

  private String read() {
    return file.reader().read(HTML.getBytes(StandardCharsets.UTF_8), "text/html", PAGE).text();
  }

  private Keeping keep(String rules) {
    return bench.keep(rules, bench.standing().version());
  }

  @Test
  void aRunningServerReadsAChangedFileFromTheNextPageOn() throws IOException {
    assertThat(read()).contains("long paragraph");
    Files.writeString(place, RULE);
    assertThat(read()).isEqualTo("The crane is gone.");
    Files.delete(place);
    assertThat(read()).contains("long paragraph");
  }

  @Test
  void aFileOfTheSameSizeAndMomentIsReadAnewAllTheSame() throws IOException {
    keep(RULE);
    assertThat(read()).isEqualTo("The crane is gone.");
    var moment = Files.getLastModifiedTime(place);
    keep(RULE.replace("column", "nowher"));
    Files.setLastModifiedTime(place, moment);
    assertThat(read()).contains("long paragraph");
  }

  @Test
  void whatIsKeptHoldsFromTheNextPageOn() {
    Keeping.Kept kept = (Keeping.Kept) keep("# ours\r\n" + RULE);
    assertThat(kept.was().file()).isEmpty();
    assertThat(kept.is().file()).isEqualTo("# ours\n" + RULE);
    assertThat(read()).isEqualTo("The crane is gone.");
    assertThat(folder).isDirectoryContaining(path -> path.equals(place));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void aFaultyFileIsRefusedWithItsLinesAndWhatStandsStands() {
    keep(RULE);
    assertThat(keep(RULE + "body = p\n"))
        .isInstanceOfSatisfying(
            Keeping.Faulty.class,
            faulty -> assertThat(faulty.mistakes()).extracting(Mistake::line).containsExactly(3));
    assertThat(bench.standing().file()).isEqualTo(RULE);
  }

  @Test
  void whoeverSavesSecondSeesTheFirstOnesRulesInsteadOfOverwritingThem() {
    String seen = bench.standing().version();
    bench.keep(RULE, seen);
    Keeping.Overtaken late = (Keeping.Overtaken) bench.keep("[b.example]\ntext = p\n", seen);
    assertThat(late.standing().file()).isEqualTo(RULE);
    assertThat(bench.standing().file()).isEqualTo(RULE);
    assertThat(bench.keep("[b.example]\ntext = p\n", late.standing().version()))
        .isInstanceOf(Keeping.Kept.class);
  }

  @Test
  void aChangeByHandIsNotOverwrittenEither() throws IOException {
    Standing seen = bench.standing();
    Files.writeString(place, RULE);
    assertThat(bench.keep("", seen.version())).isInstanceOf(Keeping.Overtaken.class);
  }

  @Test
  void nothingIsSavedOverAFileThatCannotBeRead() throws IOException {
    Files.write(place, new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xc3});
    Standing standing = bench.standing();
    assertThat(standing.problem()).isNotEmpty();
    assertThat(bench.keep(RULE, standing.version())).isInstanceOf(Keeping.NotWritten.class);
    assertThat(Files.size(place)).isEqualTo(3);
  }

  @Test
  void aPageIsReadWithoutAndWithARuleBeforeAnythingIsSaved() {
    URI page = URI.create("http://127.0.0.1:" + press.port() + "/crane");
    Trial.Tried tried = (Trial.Tried) bench.trial(page, RULE);
    assertThat(tried.section()).isEqualTo("127.0.0.1");
    assertThat(tried.without().opening()).first().asString().contains("long paragraph");
    assertThat(tried.with().opening()).containsExactly("The crane is gone.");
    bench.trial(page, RULE.replace("column", "other"));
    press.verify(1, getRequestedFor(urlEqualTo("/crane")));
    assertThat(place).doesNotExist();
  }

  @Test
  void aPageThatItsSiteClosesToMachinesIsNotTried() {
    press.stubFor(get("/robots.txt").willReturn(ok("User-agent: *\nDisallow: /\n")));
    URI page = URI.create("http://127.0.0.1:" + press.port() + "/crane");
    assertThat(bench.trial(page, RULE))
        .isEqualTo(new Trial.NotHad("robots.txt asks machines to stay away"));
  }
}
