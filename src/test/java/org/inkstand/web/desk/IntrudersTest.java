package org.inkstand.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.inkstand.TestBrowser;
import org.inkstand.account.Account;
import org.inkstand.article.Article;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.reader.Highlights;
import org.inkstand.reader.ReaderId;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.TestTitles;
import org.inkstand.title.Title;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What one reader would try against another, through every field, on a paper behind https. */
@TestPropertySource(properties = "test.base-url=https://paper.example")
@SuppressWarnings("NullAway.Init") // Spring fills the fields before any test runs
class IntrudersTest extends DeskVisit {

  private static final String PASSWORD = "ten letters and more";
  private static final String MARKUP = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
  private static final Path ROUTES = Path.of("src/test/resources/org/inkstand/web/routes.txt");

  @Autowired private Highlights highlights;
  private ReaderId annId;
  private TestBrowser ann;
  private TestBrowser bob;
  private Article article;

  @BeforeEach
  void twoReaders() {
    Account account = join("ann");
    annId = new ReaderId(account.id().value());
    ann = signedIn(account);
    bob = signedIn(join("bob"));
    Title title = titles.add(TestTitles.draft("The Northgate Courier", "courier.example", "/rss"));
    article =
        ((FakeArticles) articles)
            .add(TestNews.article("Flood in Ghent").id(1).by(title.id().value()));
  }

  private Account join(String name) {
    Account account = accounts.join(new MailAddress(name + UUID.randomUUID() + "@mail.example"));
    accounts.setPassword(account.name(), PASSWORD);
    return account;
  }

  private TestBrowser signedIn(Account account) {
    TestBrowser reader = new TestBrowser(URI.create("http://127.0.0.1:" + port));
    reader.signIn(account.name(), PASSWORD, "/");
    return reader;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String named() {
    return "article=" + article.id().value();
  }

  @Test
  void oneReadersNotesAreNotAnothersToReadChangeOrErase() {
    long note = highlights.mark(annId, article.id(), "", "a note of Ann");
    bob.post("/saved/notes/change", "note=mine+now&id=" + note);
    bob.post("/saved/notes/end", "note=" + note);
    assertThat(highlights.list(annId, 9)).extracting(one -> one.note()).contains("a note of Ann");
    for (String path : List.of("/saved/notes", "/saved/notes.json", article.path())) {
      assertThat(bob.get(path).body()).as(path).doesNotContain("a note of Ann");
    }
  }

  @Test
  void whatOneReaderKeepsIsOnNoPageOfAnother() throws Exception {
    String word = "zwqkvoj";
    ann.post("/saved", named());
    ann.post("/saved/tags", named() + "&tags=" + word);
    ann.post("/muted", "kind=PHRASE&reach=TEXT&until=ever&manner=HIDE&value=" + word);
    ann.post("/following", "kind=PERSON&value=" + word);
    highlights.mark(annId, article.id(), "", word);
    assertThat(ann.get("/saved").body()).contains(word);
    for (String route : Files.readAllLines(ROUTES)) {
      if (route.startsWith("GET ") && !route.contains("{")) {
        String path = route.substring(4);
        assertThat(bob.get(path).body()).as(path).doesNotContain(word);
      }
    }
  }

  @Test
  void whatAReaderWritesIsNeverMarkup() {
    String typed = encode(MARKUP);
    ann.post("/saved", named());
    ann.post("/saved/tags", named() + "&tags=" + typed);
    ann.post("/saved/notes", named() + "&quote=" + typed + "&note=" + typed);
    ann.post("/muted", "kind=PHRASE&reach=TEXT&until=ever&manner=BLUR&value=" + typed);
    ann.post("/following", "kind=PERSON&value=" + typed);
    ann.post("/following", "kind=AUTHOR&value=" + typed);
    ann.post("/account/address", "address=" + typed + "&present=" + encode(PASSWORD));
    assertThat(ann.get("/saved/notes").body()).contains("&lt;script&gt;alert(1)");
    assertThat(ann.get("/muted").body()).contains("&lt;script&gt;alert(1)");
    for (String path :
        List.of(
            "/saved",
            "/saved/notes",
            "/saved?tag=" + typed,
            "/history?q=" + typed,
            "/following",
            "/muted",
            "/for-you/profile",
            "/for-you/start",
            "/account",
            article.path())) {
      assertThat(ann.get(path).body())
          .as(path)
          .doesNotContain("<script>alert")
          .doesNotContain("<img src=x");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example/",
        "/\\evil.example",
        "javascript:alert(1)"
      })
  void noFormOfAReaderLeadsToAnotherHouse(String wanted) {
    String to = "&to=" + encode(wanted);
    for (String form : List.of("/saved", "/saved/end", "/saved/notes")) {
      HttpResponse<String> answer = ann.post(form, named() + "&quote=&note=a" + to);
      assertThat(TestBrowser.place(answer)).as(form).doesNotContain("evil", "javascript");
    }
    for (String form : List.of("/following", "/following/end", "/muted", "/muted/end")) {
      HttpResponse<String> answer = ann.post(form, "kind=PERSON&value=Ida" + to);
      assertThat(TestBrowser.place(answer)).as(form).doesNotContain("evil", "javascript");
    }
  }

  @Test
  void noFieldTakesAnAddressThatRuns() {
    String runs = encode("javascript:alert(document.cookie)");
    for (String path : List.of("/share?url=" + runs, "/share?text=" + runs)) {
      assertThat(ann.get(path).body()).as(path).doesNotContainPattern("href=\"\\s*javascript:");
    }
    String form = "name=Runs&site=" + runs + "&homepage=" + runs + "&address=" + runs + "&feed=";
    browser.post("/desk/titles/addition", form + runs);
    browser.post("/desk/titles/discovery", form + runs);
    assertThat(titles.list()).extracting(title -> title.name()).doesNotContain("Runs");
    for (String path : List.of("/titles", "/desk/titles", "/desk/feeds")) {
      assertThat(browser.get(path).body()).as(path).doesNotContainPattern("href=\"\\s*javascript:");
    }
  }

  @Test
  void behindTlsABrowserIsToldToComeByTlsAndCookiesTravelNoOtherWay() {
    TestBrowser visitor = new TestBrowser(URI.create("http://127.0.0.1:" + port));
    HttpResponse<String> front = visitor.get("/");
    assertThat(front.headers().firstValue("Strict-Transport-Security").orElse(""))
        .contains("max-age=31536000");
    assertThat(ann.cookies().keySet()).anyMatch(name -> name.equals("__Host-inkstand-session"));
    HttpResponse<String> in = signInAgain();
    assertThat(in.headers().allValues("set-cookie"))
        .filteredOn(cookie -> cookie.startsWith("__Host-inkstand-session="))
        .singleElement()
        .asString()
        .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/");
  }

  private HttpResponse<String> signInAgain() {
    Account chris = join("chris");
    return new TestBrowser(URI.create("http://127.0.0.1:" + port))
        .signIn(chris.name(), PASSWORD, "/");
  }
}
