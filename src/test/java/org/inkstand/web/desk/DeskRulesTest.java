package org.inkstand.web.desk;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.inkstand.TestBrowser;
import org.inkstand.account.Deed;
import org.inkstand.account.Deeds;
import org.inkstand.article.ArticleSettings;
import org.inkstand.kit.text.MailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules for single sites as an operator writes, tries and saves them. */
@SuppressWarnings("NullAway.Init") // Spring fills the fields before any test runs
class DeskRulesTest extends DeskVisit {

  private static final String RULE = "[127.0.0.1]\ntext = .column\nheadline = .big\n";

  private static final String HTML =
      """
      <html><head><title>The Gazette</title></head><body><h1>The Gazette</h1>
      <div class="big">Crane of 1934 &lt;b&gt; is gone</div><p>This is a long paragraph, which any
      reader without rules would take for the text.</p><div class="column">It was sold.</div></body>
      """;

  private final WireMockServer press =
      new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());

  @Autowired private ArticleSettings settings;

  @BeforeEach
  void aPress() throws IOException {
    Files.deleteIfExists(settings.rules());
    press.start();
    press.stubFor(get("/crane").willReturn(ok(HTML).withHeader("Content-Type", "text/html")));
  }

  @AfterEach
  void stop() {
    press.stop();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String seen() {
    return browser
        .get("/desk/rules")
        .body()
        .replaceFirst("(?s).*name=\"seen\" value=\"(\\w*)\".*", "$1");
  }

  private HttpResponse<String> save(String rules, String seen) {
    return browser.post("/desk/rules", "file=" + encode(rules) + "&seen=" + seen);
  }

  private HttpResponse<String> tryOut(String rules, String address) {
    return browser.post(
        "/desk/rules/trial", "file=" + encode(rules) + "&address=" + encode(address));
  }

  @Test
  void aRuleIsTriedOnAPageBeforeAnythingIsSaved() {
    String page = tryOut(RULE, "http://127.0.0.1:" + press.port() + "/crane").body();
    assertThat(page)
        .contains("Read without and with", "The section [127.0.0.1] is for this page")
        .contains("long paragraph", "It was sold.", "Crane of 1934 &lt;b&gt; is gone", "differs")
        .contains("headline = .big");
    assertThat(settings.rules()).doesNotExist();
  }

  @Test
  void aPageWithoutAnAddressOrAServerIsSaidSoAndTheRulesAreStillInTheForm() {
    HttpResponse<String> answer = tryOut(RULE, "gazette");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Write the whole address", "headline = .big");
    assertThat(tryOut(RULE, "http://192.168.7.7/crane").body())
        .contains("was not to be had", "headline = .big");
  }

  @Test
  void aRuleIsSavedAndLogged() throws IOException {
    HttpResponse<String> answer = save(RULE, seen());
    assertThat(TestBrowser.place(answer)).isEqualTo("/desk/rules");
    assertThat(browser.get("/desk/rules").body()).contains("are saved", "text = .column");
    assertThat(Files.readString(settings.rules())).isEqualTo(RULE);
    save(RULE.replace(".column", ".text"), seen());
    Deed deed = deeds.list(new Deeds.Query("", "", Long.MAX_VALUE, 1)).getFirst();
    assertThat(deed.kind()).isEqualTo("rules");
    assertThat(deed.was()).isEqualTo("2: text = .column");
    assertThat(deed.became()).isEqualTo("2: text = .text");
    assertThat(browser.get("/desk/deeds").body()).contains("Page rules changed");
  }

  @Test
  void aFaultyFileIsRefusedWithLineAndReason() {
    HttpResponse<String> answer = save("[a.example]\nbody = <b>\n", seen());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Nothing was saved", "Line 2", "body = &lt;b&gt;", "is nothing a rule can name")
        .doesNotContain("body = <b>");
    assertThat(settings.rules()).doesNotExist();
  }

  @Test
  void faultsOfAFileThatWasWrittenByHandAreShown() throws IOException {
    Files.writeString(settings.rules(), "[a.example]\ntext = p:::\n");
    assertThat(browser.get("/desk/rules").body())
        .contains("1 line cannot be understood", "Line 2", "the selector cannot be understood");
  }

  @Test
  void twoAtOnceDoNotOverwriteOneAnother() throws IOException {
    String seen = seen();
    save(RULE, seen);
    HttpResponse<String> late = save("[b.example]\ntext = p.mine\n", seen);
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("somebody else has changed", "headline = .big", "p.mine");
    assertThat(Files.readString(settings.rules())).isEqualTo(RULE);
    String both = late.body().replaceFirst("(?s).*name=\"seen\" value=\"(\\w*)\".*", "$1");
    save(RULE + "[b.example]\ntext = p.mine\n", both);
    assertThat(Files.readString(settings.rules())).contains("p.mine", "headline = .big");
  }

  @Test
  void aTitlesPageLeadsToItsRulesAndItsNewestArticles() {
    brokenWorld();
    assertThat(browser.get(path("The Northgate Courier")).body())
        .contains("/desk/rules?title=the-northgate-courier");
    assertThat(browser.get("/desk/rules?title=the-northgate-courier").body())
        .contains("Try on a page of The Northgate Courier", "News 4");
  }

  @Test
  void theButtonOfAnArticleTriesItsPage() {
    String address = "http://127.0.0.1:" + press.port() + "/crane";
    String page =
        browser
            .post(
                "/desk/rules/trial", "address=&file=" + encode(RULE) + "&sample=" + encode(address))
            .body();
    assertThat(page).contains("It was sold.", "value=\"" + address + "\"");
  }

  @Test
  void onlyAnOperatorSeesThem() {
    String name = "reader@paper.example";
    accounts.join(new MailAddress(name));
    accounts.setPassword(name, DeskWorld.PASSWORD);
    var reader = new TestBrowser(URI.create("http://127.0.0.1:" + port));
    reader.signIn(name, DeskWorld.PASSWORD, "/");
    assertThat(reader.get("/desk/rules").statusCode()).isEqualTo(403);
    assertThat(reader.post("/desk/rules", "file=&seen=").statusCode()).isEqualTo(403);
    assertThat(reader.post("/desk/rules/trial", "file=&address=").statusCode()).isEqualTo(403);
  }
}
