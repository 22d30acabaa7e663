package org.inkstand.web.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkstand.TestBrowser;
import org.inkstand.account.Account.Role;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.post.Mail;
import org.inkstand.testnews.FakePost;
import org.inkstand.web.desk.DeskVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A paper that is joined by invitation. */
@TestPropertySource(properties = "test.joining=INVITED")
@SuppressWarnings("NullAway.Init") // Spring fills the fields before any test runs
class InvitedTest extends DeskVisit {

  private static final Pattern LINK = Pattern.compile("http://localhost/sign-in/link/(\\S+)");

  @Autowired private Letters letters;
  @Autowired private FakePost post;
  private MailAddress guest;
  private TestBrowser visitor;

  @BeforeEach
  void somebodyComes() {
    guest = new MailAddress("guest-" + UUID.randomUUID() + "@mail.example");
    visitor = new TestBrowser(URI.create("http://127.0.0.1:" + port));
    visitor.header("X-Forwarded-For", "2001:db8:aaaa::1");
  }

  @Test
  void whoWasNotInvitedIsToldSoAndGetsNoLetter() {
    assertThat(visitor.get("/sign-up").body())
        .contains("joined by invitation")
        .doesNotContain("name=\"address\"");
    String asked = "from=up&to=%2F&address=" + encode(guest.text());
    assertThat(TestBrowser.place(visitor.post("/sign-in/letter", asked)))
        .as("the same answer as for somebody who has an account")
        .isEqualTo("/sign-in/letter");

    letters.write(guest, "/");

    assertThat(post()).isEmpty();
    assertThat(accounts.findByName(guest.text())).isEmpty();
  }

  @Test
  void whoWasInvitedJoinsByTheLinkOnce() {
    browser.post("/desk/people/invitation", "address=" + encode(guest.text()));
    Matcher link = LINK.matcher(post().getFirst().text());
    assertThat(link.find()).isTrue();

    visitor.get("/sign-in/link/" + link.group(1));
    visitor.post("/sign-in/link", "key=" + link.group(1));

    assertThat(accounts.findByName(guest.text()).orElseThrow().role()).isEqualTo(Role.READER);
    assertThat(visitor.get("/").body()).contains("href=\"/account\"");
    TestBrowser second = new TestBrowser(URI.create("http://127.0.0.1:" + port));
    second.post("/sign-in/link", "key=" + link.group(1));
    assertThat(second.get("/").body()).doesNotContain("href=\"/account\"");
  }

  private List<Mail> post() {
    return post.list(100).stream()
        .map(posted -> posted.mail())
        .filter(mail -> mail.to().key().equals(guest.key()))
        .toList();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
