package org.inkstand.post.send;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.inkstand.StoreContract;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.post.Mail;
import org.inkstand.post.PostSettings;
import org.inkstand.post.Posted;
import org.inkstand.post.Posted.State;
import org.inkstand.post.Sheet;
import org.inkstand.post.store.Outbox;
import org.inkstand.post.store.TestOutbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail from the outbox to a mail server, which is a real one of the test's own. */
class PostmanTest extends StoreContract {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);
  private static final MailAddress ANN = new MailAddress("ann@mail.example");
  private static final Mail MAIL =
      Sheet.of("Inkstand", "Your link to Inkstand")
          .says("Here it is: “naïve”.")
          .leads("Sign in", "https://paper.example/sign-in/link/k?a=1&b=2")
          .foot("To ann@mail.example.")
          .secret()
          .to(ANN);

  private Outbox outbox;

  @BeforeEach
  void outbox() {
    outbox = TestOutbox.of(store, NOON);
  }

  private static PostSettings at(String host, int port) {
    return new PostSettings(
        host, port, "none", "", "", new MailAddress("paper@paper.example"), "Inkstand", false);
  }

  private Posted only() {
    return outbox.list(10).getFirst();
  }

  @Test
  void aMailReachesTheServerAsTextAndHtmlAndItsWordsAreWipedHere() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      new Postman(outbox, at("127.0.0.1", server.getSmtp().getPort())).post(MAIL);
      assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
      MimeMessage message = server.getReceivedMessages()[0];
      assertThat(message.getSubject()).isEqualTo("Your link to Inkstand");
      assertThat(message.getAllRecipients()[0]).hasToString("ann@mail.example");
      assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(message.getContentType()).startsWith("multipart/");
    } finally {
      server.stop();
    }
  }

  @Test
  void aMailThatWasTakenLeavesOnlyItsLine() throws InterruptedException {
    carried(_ -> Optional.empty());
    assertThat(only().state()).isEqualTo(State.SENT);
    assertThat(only().mail().text()).isEmpty();
    assertThat(only().mail().html()).isEmpty();
  }

  @Test
  void aMailThatIsNotTakenIsTriedAgainAndThenSaysWhy() throws InterruptedException {
    AtomicInteger tries = new AtomicInteger();
    carried(
        _ -> {
          tries.incrementAndGet();
          return Optional.of("450 mailbox busy");
        });
    assertThat(tries).hasValue(9);
    assertThat(only().state()).isEqualTo(State.FAILED);
    assertThat(only().why()).isEqualTo("450 mailbox busy");
  }

  /** Posts the mail and waits until the postman has done with it. */
  private void carried(Carrier carrier) throws InterruptedException {
    new Postman(outbox, at("mail.example", 25), carrier, Duration.ZERO).post(MAIL);
    long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (only().state() == State.WAITING && System.nanoTime() < until) {
      Thread.onSpinWait();
    }
  }

  @Test
  void whereThereIsNoServerMailsAreKept() {
    new Postman(outbox, at("", 25)).post(MAIL);
    assertThat(only().state()).isEqualTo(State.KEPT);
    assertThat(only().mail()).isEqualTo(MAIL);
  }

  @Test
  void everyMailToAnAddressIsForgotten() {
    Postman postman = new Postman(outbox, at("", 25));
    postman.post(MAIL);
    postman.forget(new MailAddress("ANN@mail.example"));
    assertThat(outbox.list(10)).isEmpty();
  }
}
