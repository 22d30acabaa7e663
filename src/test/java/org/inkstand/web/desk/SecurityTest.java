package org.inkstand.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.inkstand.kit.text.MailAddress;
import org.inkstand.post.Mail;
import org.inkstand.testnews.FakePost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody with bad intentions would try at the doors. docs/security.md says why each. */
@SuppressWarnings("NullAway.Init") // Spring fills the fields before any test runs
class SecurityTest extends DeskVisit {

  private static final Path ROUTES = Path.of("src/test/resources/org/inkstand/web/routes.txt");
  private static final String PASSWORD = "ten letters and more";
  private static final String MARKUP = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";

  @Autowired private FakePost post;
  private Account ann;
  private TestBrowser reader;

  @BeforeEach
  void aReader() {
    ann = accounts.join(new MailAddress("sec-" + UUID.randomUUID() + "@mail.example"));
    accounts.setPassword(ann.name(), PASSWORD);
    reader = anybody();
    reader.signIn(ann.name(), PASSWORD, "/");
  }

  private TestBrowser anybody() {
    return new TestBrowser(URI.create("http://127.0.0.1:" + port));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> routes(String method) throws IOException {
    return Files.readAllLines(ROUTES).stream()
        .filter(route -> route.startsWith(method + " "))
        .map(route -> route.substring(method.length() + 1))
        .map(path -> path.replaceAll("\\{[^}]*}", "1"))
        .toList();
  }

  @Test
  void noDoorThatChangesAnythingOpensWithoutOurOwnForm() throws IOException {
    List<String> unsafe = routes("POST");
    assertThat(unsafe).hasSizeGreaterThan(20);
    for (String path : unsafe) {
      for (TestBrowser who : List.of(anybody(), reader, browser)) {
        assertThat(who.postBare(path, "name=a&_csrf=forged").statusCode()).as(path).isEqualTo(403);
      }
    }
  }

  @Test
  void theDeskIsTheOperatorsAlone() throws IOException {
    for (String path : routes("GET").stream().filter(p -> p.startsWith("/desk")).toList()) {
      assertThat(reader.get(path).statusCode()).as(path).isEqualTo(403);
      assertThat(anybody().get(path).statusCode()).as(path).isEqualTo(303);
    }
    for (String path : routes("POST").stream().filter(p -> p.startsWith("/desk")).toList()) {
      assertThat(reader.post(path, "name=a").statusCode()).as(path).isEqualTo(403);
    }
  }

  @Test
  void aSessionThatWasChosenForSomebodyIsNotTheirs() {
    TestBrowser victim = anybody();
    victim.cookies().put("inkstand-session", "A".repeat(43));
    victim.signIn(ann.name(), PASSWORD, "/account");
    assertThat(victim.cookies().get("inkstand-session")).isNotEqualTo("A".repeat(43));
    TestBrowser chooser = anybody();
    chooser.cookies().put("inkstand-session", "A".repeat(43));
    assertThat(chooser.get("/account").statusCode()).isEqualTo(303);
  }

  @Test
  void signingOutAndSigningInAgainEndTheSessionBefore() {
    String first = reader.cookies().get("inkstand-session");
    reader.signIn(ann.name(), PASSWORD, "/");
    reader.post("/sign-out", "");
    TestBrowser thief = anybody();
    thief.cookies().put("inkstand-session", first);
    assertThat(thief.get("/account").statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example/",
        "/\\evil.example",
        "javascript:alert(1)",
        "/a//evil.example",
        "\t//evil.example"
      })
  void noDoorLeadsToAnotherHouse(String wanted) {
    HttpResponse<String> in = anybody().signIn(ann.name(), PASSWORD, wanted);
    assertThat(TestBrowser.place(in)).doesNotContain("evil").doesNotContain("javascript");
    String page = anybody().get("/sign-up?to=" + encode(wanted)).body();
    assertThat(page).doesNotContain("href=\"" + wanted);
  }

  @Test
  void aLetterNamesOurOwnHostWhateverTheRequestSays() {
    TestBrowser liar = anybody();
    liar.header("X-Forwarded-Host", "evil.example");
    liar.header("Forwarded", "host=evil.example");
    String address = "host-" + UUID.randomUUID() + "@mail.example";
    liar.post("/sign-in/letter", "from=up&address=" + encode(address));
    assertThat(letter(address).text()).contains("http://localhost/").doesNotContain("evil");
    assertThat(letter(address).html()).doesNotContain("evil");
  }

  /** The letter is written on a thread of its own. */
  private Mail letter(String address) {
    long until = System.nanoTime() + 20_000_000_000L;
    while (System.nanoTime() < until) {
      for (var posted : post.list(300)) {
        if (posted.mail().to().text().equals(address)) {
          return posted.mail();
        }
      }
      Thread.onSpinWait();
    }
    throw new IllegalStateException("no letter to " + address);
  }

  @Test
  void whatSomebodyTypesIsNeverMarkup() {
    String typed = encode(MARKUP);
    for (String path :
        List.of(
            "/search?q=",
            "/sign-in?to=/",
            "/sign-in?problem=",
            "/sign-up?to=/",
            "/titles?q=",
            "/section/politics?lang=",
            "/share?url=",
            "/share?text=",
            "/share?title=")) {
      assertThat(anybody().get(path + typed).body()).as(path).doesNotContain("<script>alert");
    }
    assertThat(anybody().post("/sign-in/letter", "from=up&address=" + typed).body())
        .doesNotContain("<script>alert");
    for (String path : List.of("/desk/people?q=", "/desk/feeds?q=", "/desk/deeds?q=")) {
      assertThat(browser.get(path + typed).body()).as(path).doesNotContain("<script>alert");
    }
  }

  @Test
  void aNameWithMarkupInItIsNoAddress() {
    for (String name : List.of("a<b>@mail.example", "a\"b@mail.example", "a b@mail.example")) {
      assertThat(MailAddress.of(name)).isEmpty();
    }
    assertThat(MailAddress.of("a@mail.example\r\nBcc: x@y.example")).isEmpty();
  }

  @Test
  void everyAnswerSaysWhatABrowserMustNotDo() throws IOException {
    for (String path : List.of("/", "/sign-in", "/nowhere", "/plans", "/desk", "/rss/none")) {
      HttpResponse<String> answer = anybody().get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Permissions-Policy").orElse("")).contains("usb=()");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
    HttpResponse<String> link = anybody().get("/sign-in/link/" + "k".repeat(43));
    assertThat(link.headers().firstValue("Referrer-Policy")).contains("no-referrer");
  }

  @Test
  void aReadersCookieStaysAndIsOutOfReach() {
    HttpResponse<String> in = anybody().signIn(ann.name(), PASSWORD, "/");
    assertThat(in.headers().allValues("set-cookie"))
        .filteredOn(cookie -> cookie.startsWith("inkstand-session="))
        .singleElement()
        .asString()
        .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=")
        .doesNotContain("Domain");
  }

  @Test
  void aPasswordIsGuessedTenTimesFromOnePlaceAndThenNotForAWhile() {
    Account bob = accounts.join(new MailAddress("bob-" + UUID.randomUUID() + "@mail.example"));
    accounts.setPassword(bob.name(), PASSWORD);
    TestBrowser guesser = anybody();
    guesser.header("X-Forwarded-For", "1.2.3.4, 203.0.113.7");
    boolean held = false;
    for (int i = 0; i < 12 && !held; i++) {
      String place = TestBrowser.place(guesser.signIn(bob.name(), "wrong guess " + i, "/"));
      held = place.contains("problem=wait");
    }
    assertThat(held).isTrue();
    // What the guesser writes in front of the proxy's word makes no other network of them.
    TestBrowser same = anybody();
    same.header("X-Forwarded-For", "5.6.7.8, 203.0.113.7");
    assertThat(TestBrowser.place(same.signIn(bob.name(), PASSWORD, "/"))).contains("wait");
    TestBrowser elsewhere = anybody();
    elsewhere.header("X-Forwarded-For", "203.0.113.8");
    assertThat(TestBrowser.place(elsewhere.signIn(bob.name(), PASSWORD, "/"))).isEqualTo("/");
  }
}
