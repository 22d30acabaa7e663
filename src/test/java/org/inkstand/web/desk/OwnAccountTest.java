package org.inkstand.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkstand.TestBrowser;
import org.inkstand.account.Account;
import org.inkstand.account.Account.Role;
import org.inkstand.account.Session;
import org.inkstand.account.Sessions;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.member.Memberships;
import org.inkstand.post.Mail;
import org.inkstand.testnews.FakePost;
import org.inkstand.testnews.TestFeed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody sees and changes of their own account, and what an operator of another's. */
@SuppressWarnings("NullAway.Init") // Spring fills the fields before any test runs
class OwnAccountTest extends DeskVisit {

  private static final String PASSWORD = "ten letters and more";
  private static final Pattern LINK = Pattern.compile("/account/address/(\\S+)");

  @Autowired private Sessions sessions;
  @Autowired private Memberships memberships;
  @Autowired private FakePost post;
  private Account ann;
  private TestBrowser reader;

  @BeforeEach
  void aReader() {
    ann = accounts.join(new MailAddress("ann-" + UUID.randomUUID() + "@mail.example"));
    accounts.setPassword(ann.name(), PASSWORD);
    memberships.beginTrial(ann.id());
    reader = signedIn(PASSWORD);
  }

  private TestBrowser signedIn(String password) {
    TestBrowser other = new TestBrowser(URI.create("http://127.0.0.1:" + port));
    other.signIn(ann.name(), password, "/account");
    return other;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private List<Mail> letters(String address) {
    return post.list(200).stream()
        .map(posted -> posted.mail())
        .filter(mail -> mail.to().text().equals(address))
        .toList();
  }

  @Test
  void theAccountShowsMembershipAndSessions() {
    assertThat(reader.get("/account").body())
        .contains(ann.name(), "free days, until", "Where you are signed in", "this one");
  }

  @Test
  void anotherBrowserIsSignedOutFromHere() {
    TestBrowser other = signedIn(PASSWORD);
    assertThat(other.get("/account").statusCode()).isEqualTo(200);
    reader.post("/account/sessions/end", "number=others");
    assertThat(other.get("/account").statusCode()).isEqualTo(303);
    assertThat(reader.get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void onesSessionIsNotAnothersToEnd() {
    Account bob = accounts.join(new MailAddress("bob-" + UUID.randomUUID() + "@mail.example"));
    String key = sessions.begin(bob.id(), Session.Way.LINK, "");
    long number = sessions.find(key).orElseThrow().number();
    reader.post("/account/sessions/end", "number=" + number);
    assertThat(sessions.find(key)).isPresent();
  }

  @Test
  void anotherPasswordWantsThePresentOneAndTellsTheOwner() {
    reader.post("/account/password", "present=wrong&wanted=" + encode("a wholly new one"));
    assertThat(reader.get("/account").body()).contains("not your present password");
    reader.post("/account/password", "present=" + encode(PASSWORD) + "&wanted=password123456");
    assertThat(reader.get("/account").body()).contains("first that guessers try");

    TestBrowser other = signedIn(PASSWORD);
    reader.post(
        "/account/password",
        "present=" + encode(PASSWORD) + "&wanted=" + encode("a wholly new one"));
    assertThat(other.get("/account").statusCode()).isEqualTo(303);
    assertThat(reader.get("/account").statusCode()).isEqualTo(200);
    assertThat(letters(ann.name())).extracting(Mail::subject).anyMatch(s -> s.contains("password"));
    assertThat(signedIn("a wholly new one").get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void anotherAddressIsProvedAndBothSidesAreTold() {
    String wanted = "new-" + UUID.randomUUID() + "@mail.example";
    reader.post("/account/address", "address=" + encode(wanted) + "&present=" + encode(PASSWORD));
    assertThat(letters(ann.name()).getFirst().subject()).contains("asked for");
    assertThat(accounts.find(ann.id()).orElseThrow().address()).isEqualTo(ann.address());

    Matcher link = LINK.matcher(letters(wanted).getFirst().text());
    assertThat(link.find()).isTrue();
    assertThat(reader.get("/account/address/" + link.group(1)).body()).contains(wanted);
    reader.post("/account/address/confirmation", "key=" + link.group(1));
    assertThat(accounts.find(ann.id()).orElseThrow().name()).isEqualTo(wanted);
    assertThat(letters(ann.name()).getFirst().subject()).contains("another address now");
    assertThat(letters(wanted).getFirst().subject()).contains("address of your account");
  }

  @Test
  void whoLeavesLeavesNothingBehind() {
    HttpResponse<String> unsure = reader.post("/account/leaving", "name=somebody");
    assertThat(unsure.body()).contains("exactly");
    assertThat(accounts.find(ann.id())).isPresent();
    reader.post("/account/leaving", "name=" + encode(ann.name()));
    assertThat(accounts.find(ann.id())).isEmpty();
    assertThat(memberships.of(ann.id()).began()).isFalse();
    assertThat(letters(ann.name())).isEmpty();
    assertThat(reader.get("/account").statusCode()).isEqualTo(303);
  }

  @Test
  void theOperatorGrantsAndEndsAndAppoints() {
    String person = "/desk/person/" + ann.id();
    String until = TestFeed.NOW.plusSeconds(86_400 * 60).toString().substring(0, 10);
    browser.post(person + "/membership", "until=" + until);
    assertThat(browser.get(person).body()).contains("member until " + until.substring(0, 8));
    browser.post(person + "/membership", "deed=end");
    assertThat(memberships.of(ann.id()).runs(TestFeed.NOW)).isFalse();
    browser.post(person + "/role", "role=EDITOR");
    assertThat(accounts.find(ann.id()).orElseThrow().role()).isEqualTo(Role.EDITOR);
    assertThat(reader.get("/account").statusCode()).isEqualTo(303);
    assertThat(browser.get("/desk/people?q=" + ann.name()).body()).contains(ann.name(), "Editor");
    assertThat(browser.get("/desk/deeds").body()).contains("Changed the role of");
  }

  @Test
  void theOperatorInvitesAndTheInvitationMakesAnAccount() {
    String guest = "guest-" + UUID.randomUUID() + "@mail.example";
    browser.post("/desk/people/invitation", "address=" + encode(guest));
    assertThat(letters(guest)).hasSize(1);
    assertThat(accounts.findByName(guest)).isEmpty();
  }

  @Test
  void nobodyTakesTheirOwnRoleAway() {
    Account operator = accounts.findByName("operator").orElseThrow();
    browser.post("/desk/person/" + operator.id() + "/role", "role=READER");
    assertThat(accounts.findByName("operator").orElseThrow().role()).isEqualTo(Role.OPERATOR);
  }
}
