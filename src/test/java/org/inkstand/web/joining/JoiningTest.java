package org.inkstand.web.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkstand.TestBrowser;
import org.inkstand.account.Account.Role;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.post.Mail;
import org.inkstand.testnews.FakePost;
import org.inkstand.web.desk.DeskVisit;
import org.inkstand.web.desk.DeskWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way in by a letter, with real accounts, sessions and links. */
@SuppressWarnings("NullAway.Init") // Spring fills the fields before any test runs
class JoiningTest extends DeskVisit {

  private static final Pattern LINK = Pattern.compile("http://localhost(/sign-in/link/\\S+)");

  /** Each test asks from a network of its own: a network may ask for so many letters only. */
  private static final AtomicInteger NETWORKS = new AtomicInteger();

  @Autowired private Letters letters;
  @Autowired private FakePost post;
  private MailAddress ann;
  private TestBrowser reader;

  @BeforeEach
  void somebodyNew() {
    ann = new MailAddress("ann-" + UUID.randomUUID() + "@mail.example");
    reader = new TestBrowser(URI.create("http://127.0.0.1:" + port));
    reader.header("X-Forwarded-For", "2001:db8:" + NETWORKS.incrementAndGet() + "::1");
  }

  private Mail letter() {
    return post.list(100).stream()
        .map(posted -> posted.mail())
        .filter(mail -> mail.to().key().equals(ann.key()))
        .findFirst()
        .orElseThrow();
  }

  private String link() {
    Matcher link = LINK.matcher(letter().text());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private HttpResponse<String> press(TestBrowser browser, String link) {
    return browser.post("/sign-in/link", "key=" + link.substring(link.lastIndexOf('/') + 1));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void aVisitorBecomesAReaderByALinkAndIsBackInTheArticle() {
    HttpResponse<String> asked =
        reader.post(
            "/sign-in/letter", "from=up&to=%2Ftitles%3Fq%3Da&address=" + encode(ann.text()));
    assertThat(TestBrowser.place(asked)).isEqualTo("/sign-in/letter");

    letters.write(ann, "/titles?q=a");
    String link = link();
    assertThat(reader.get(link).body()).contains(ann.text(), "Begin to read");
    HttpResponse<String> in = press(reader, link);
    assertThat(TestBrowser.place(in)).isEqualTo("/titles?q=a");
    assertThat(reader.get("/").body()).contains("href=\"/account\"");
    assertThat(accounts.findByName(ann.text()).orElseThrow().role()).isEqualTo(Role.READER);
  }

  @Test
  void aMailScannerThatOpensTheLinkBurnsNothing() {
    letters.write(ann, "/");
    String link = link();
    TestBrowser scanner = new TestBrowser(URI.create("http://127.0.0.1:" + port));
    for (int i = 0; i < 3; i++) {
      assertThat(scanner.get(link).statusCode()).isEqualTo(200);
    }
    assertThat(scanner.cookies()).doesNotContainKey("inkstand-session");
    assertThat(press(reader, link).statusCode()).isEqualTo(303);
  }

  @Test
  void aLinkWorksOnce() {
    letters.write(ann, "/");
    String link = link();
    assertThat(press(reader, link).statusCode()).isEqualTo(303);
    TestBrowser second = new TestBrowser(URI.create("http://127.0.0.1:" + port));
    assertThat(press(second, link).statusCode()).isEqualTo(410);
    assertThat(second.get(link).statusCode()).isEqualTo(410);
    assertThat(second.cookies()).doesNotContainKey("inkstand-session");
  }

  @Test
  void theAnswerIsTheSameWhetherOrNotSomebodyHasAnAccount() {
    accounts.join(ann);
    HttpResponse<String> known =
        reader.post("/sign-in/letter", "from=in&address=" + encode(ann.text()));
    HttpResponse<String> unknown =
        reader.post("/sign-in/letter", "from=in&address=not-" + encode(ann.text()));
    assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(303);
    assertThat(TestBrowser.place(known)).isEqualTo(TestBrowser.place(unknown));
  }

  @Test
  void whatIsNoAddressIsSaidSo() {
    HttpResponse<String> answer = reader.post("/sign-in/letter", "from=up&address=ann%40nowhere");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("does not look like an e-mail address", "ann@nowhere");
  }

  @Test
  void aHostOfThrowAwayAddressesIsRefusedInAWord() {
    for (String host : new String[] {"throwaway.example", "very.throwaway.example"}) {
      HttpResponse<String> answer = reader.post("/sign-in/letter", "from=up&address=ann%40" + host);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("at this host cannot sign up");
    }
  }

  @Test
  void aTrialBeginsWithTheFirstSignIn() {
    letters.write(ann, "/");
    press(reader, link());
    assertThat(reader.get("/plans").body()).contains("in your free days, until");
  }

  @Test
  void aMailboxIsNotFlooded() {
    for (int i = 0; i < 3; i++) {
      reader.post("/sign-in/letter", "from=up&address=" + encode(ann.text()));
    }
    HttpResponse<String> fourth =
        reader.post("/sign-in/letter", "from=up&address=" + encode(ann.text()));
    assertThat(fourth.statusCode()).isEqualTo(429);
    assertThat(fourth.body()).contains("enough letters for now");
  }

  @Test
  void aReaderSignsInWithAPasswordToo() {
    accounts.join(ann);
    accounts.setPassword(ann.text(), DeskWorld.PASSWORD);
    HttpResponse<String> in = reader.signIn(ann.text(), DeskWorld.PASSWORD, "/titles");
    assertThat(TestBrowser.place(in)).isEqualTo("/titles");
    assertThat(reader.get("/desk").statusCode()).isEqualTo(403);
  }

  @Test
  void theOperatorReadsTheOutbox() {
    letters.write(ann, "/");
    assertThat(browser.get("/desk/outbox").body()).contains(ann.text());
  }
}
