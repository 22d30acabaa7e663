package org.inkstand.app.command;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.permanentRedirect;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inkstand.app.TestLine;
import org.inkstand.app.TestLine.Said;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedCommandsTest {

  private static final String FEED =
      """
      <rss version="2.0"><channel><title>The Orle Courier</title><link>/</link>
      <item><title>Flood</title><link>/flood</link><guid>1</guid>
      <description>&lt;p onclick="x()"&gt;Water.&lt;/p&gt;</description></item>
      </channel></rss>
      """;

  private static final WireMockServer SERVER =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void start() {
    SERVER.start();
    SERVER.stubFor(
        get("/feed.xml")
            .willReturn(aResponse().withHeader("Content-Type", "text/xml").withBody(FEED)));
    SERVER.stubFor(get("/old.xml").willReturn(permanentRedirect("/feed.xml")));
    SERVER.stubFor(get("/page").willReturn(aResponse().withBody("<html><p>Hello</html>")));
    SERVER.stubFor(get("/robots.txt").willReturn(notFound()));
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void aFeedIsOneLineOfJsonWithAbsoluteAddresses() throws IOException {
    String file = file("a.xml", FEED);
    Said said = TestLine.run("feed", "parse", "--base", "https://orle.example/rss", file);
    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out().lines()).hasSize(1);
    JsonNode line = JsonMapper.shared().readTree(said.out());
    assertThat(line.path("file").asString()).isEqualTo(file);
    assertThat(line.path("title").asString()).isEqualTo("The Orle Courier");
    assertThat(line.at("/items/0/link").asString()).isEqualTo("https://orle.example/flood");
    assertThat(line.at("/items/0/summary").asString()).contains("onclick");
  }

  @Test
  void whatIsCleanedIsFitForReading() throws IOException {
    Said said = TestLine.run("feed", "parse", "--clean", file("a.xml", FEED));
    assertThat(said.out()).contains("Water.").doesNotContain("onclick");
  }

  @Test
  void inACleanFeedEveryFieldMayStandInAPage() throws IOException {
    String attack = "&lt;img src=x onerror=alert(1)&gt;";
    String feed =
        FEED.replace("The Orle Courier", "Safe &lt;b&gt;words&lt;/b&gt;" + attack)
            .replace("/flood", "/flood\"&gt;&lt;img src=x&gt;")
            .replace("Flood", "&amp;lt;script&amp;gt; is a tag&lt;script&gt;x()&lt;/script&gt;")
            .replace(
                "<guid>",
                "<category>" + attack + "</category><author>A" + attack + "</author><guid>");
    Said said = TestLine.run("feed", "parse", "--clean", file("a.xml", feed));
    JsonNode line = JsonMapper.shared().readTree(said.out());
    assertThat(line.path("title").asString()).isEqualTo("Safe words");
    assertThat(line.at("/items/0/title").asString()).isEqualTo("&lt;script> is a tag");
    assertThat(line.at("/items/0/link").asString()).isEqualTo("/flood%22%3E%3Cimg src=x%3E");
    assertThat(said.out()).doesNotContain("<img", "<script");
  }

  @Test
  void brokenFeedsAreReadAndTheirFlawsNamed() throws IOException {
    String cut = file("cut.xml", FEED.substring(0, FEED.indexOf("</channel>")));
    String junk = file("junk.xml", "this is no feed");
    Said said = TestLine.run("feed", "parse", cut, junk, file("empty.xml", ""));
    assertThat(said.exit()).isZero();
    assertThat(said.out().lines()).hasSize(3);
    assertThat(said.out().lines())
        .allSatisfy(
            line ->
                assertThat(JsonMapper.shared().readTree(line).path("flaws")).as(line).isNotEmpty());
    assertThat(said.out()).contains("Flood");
  }

  @Test
  void theHeaderDecidesTheEncodingAndTheOutputIsUtf8() throws IOException {
    Path file = folder.resolve("koi.xml");
    Files.write(file, FEED.replace("Flood", "Потоп").getBytes(Charset.forName("KOI8-R")));
    Said said =
        TestLine.run(
            "feed", "parse", "--header", "Content-Type=text/xml; charset=KOI8-R", file.toString());
    assertThat(said.out()).contains("Потоп");
  }

  @Test
  void standardInputIsADash() {
    Said said = TestLine.fed(FEED, "feed", "parse", "-");
    assertThat(said.exit()).isZero();
    assertThat(said.out()).startsWith("{\"file\":\"-\"").contains("The Orle Courier");
  }

  @Test
  void aFileThatIsNotThereOrIsAFolderIsAProblemInOneSentence() {
    Said missing = TestLine.run("feed", "parse", folder.resolve("nix.xml").toString());
    assertThat(missing.exit()).isEqualTo(1);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).startsWith("inkstand: there is no file").hasLineCount(1);
    Said directory = TestLine.run("feed", "parse", folder.toString());
    assertThat(directory.exit()).isEqualTo(1);
    assertThat(directory.err()).startsWith("inkstand: cannot read " + folder).hasLineCount(1);
  }

  @Test
  void aGoodFeedIsReportedWithWhatAnOperatorShouldKnow() throws IOException {
    Said said = check("/old.xml");
    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .contains("The Orle Courier", "rss 2.0", "moved for good", "1, summaries only")
        .doesNotContain("problem");
  }

  @Test
  void anAddressWithoutAFeedIsAProblemFound() throws IOException {
    Said missing = check("/nix.xml");
    assertThat(missing.exit()).isEqualTo(1);
    assertThat(missing.out()).contains("problem", "404");
    Said page = check("/page");
    assertThat(page.exit()).isEqualTo(1);
    assertThat(page.out()).contains("problem");
  }

  @Test
  void anAddressInsideTheHouseIsNotFetchedUnlessAllowed() {
    String data = folder.resolve("none").toString();
    Said said = TestLine.run("feed", "check", "--data", data, SERVER.url("/feed.xml"));
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out()).contains("problem").doesNotContain("The Orle Courier");
  }

  @Test
  void whatIsNoAddressIsToldSo() {
    String data = folder.resolve("none").toString();
    for (String address : new String[] {"orle", "file:///etc/hosts", "ftp://orle.example/feed"}) {
      Said said = TestLine.run("feed", "check", "--data", data, address);
      assertThat(said.exit()).as(address).isEqualTo(1);
      assertThat(said.out()).as(address).contains("problem");
      assertThat(said.err()).as(address).doesNotContain("\tat ");
    }
  }

  private Said check(String path) throws IOException {
    String config = file("c.properties", "inkstand.http.allowed-ranges=127.0.0.1/32\n");
    String data = folder.resolve("none").toString();
    String address = "http://127.0.0.1:" + SERVER.port() + path;
    return TestLine.run("feed", "check", "--data", data, "--config", config, address);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
