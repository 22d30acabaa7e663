package org.inkstand.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.inkstand.StoreContract;
import org.inkstand.account.Account;
import org.inkstand.account.Accounts;
import org.inkstand.account.Passkeys;
import org.inkstand.account.Passkeys.Passkey;
import org.inkstand.account.TestAuthenticator;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.testnews.TickingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Passkeys: what is kept of them, whom they let in, and what was handed out to be signed. */
class PasskeyStoreTest extends StoreContract {

  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final URI PAPER = URI.create("https://paper.example");

  private final TickingClock clock = new TickingClock(NOON);
  private final TestAuthenticator device = new TestAuthenticator(PAPER);
  private Accounts accounts;
  private Passkeys passkeys;
  private Account ann;
  private Account bob;

  @BeforeEach
  void twoReaders() {
    accounts =
        TestAccountStore.of(
            store,
            clock,
            Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
            TestAccountStore.sessions(store, clock));
    passkeys = TestAccountStore.passkeys(store, clock, accounts, PAPER);
    ann = accounts.join(new MailAddress("ann@mail.example"));
    bob = accounts.join(new MailAddress("bob@mail.example"));
  }

  private boolean make(Account account, TestAuthenticator with, String name) {
    return passkeys.add(account.id(), name, with.make(passkeys.askNew(account)));
  }

  @Test
  void aKeyLetsItsOwnerIn() {
    assertThat(make(ann, device, "blue key")).isTrue();
    clock.advance(Duration.ofDays(3));
    assertThat(passkeys.prove(device.prove(passkeys.ask())).orElseThrow().id()).isEqualTo(ann.id());
    Passkey kept = passkeys.list(ann.id()).getFirst();
    assertThat(kept.name()).isEqualTo("blue key");
    assertThat(kept.since()).isEqualTo(NOON);
    assertThat(kept.used()).isEqualTo(NOON.plus(Duration.ofDays(3)));
    assertThat(passkeys.list(bob.id())).isEmpty();
  }

  @Test
  void whatWasHandedOutIsAnsweredOnceAndInTime() {
    make(ann, device, "");
    String answer = device.prove(passkeys.ask());
    assertThat(passkeys.prove(answer)).isPresent();
    assertThat(passkeys.prove(answer)).isEmpty();
    String late = device.prove(passkeys.ask());
    clock.advance(Duration.ofMinutes(5));
    assertThat(passkeys.prove(late)).isEmpty();
    assertThat(passkeys.prove("{}")).isEmpty();
    assertThat(passkeys.prove("no answer at all")).isEmpty();
  }

  @Test
  void whatWasHandedToOneReaderMakesNoKeyForAnother() {
    String answer = device.make(passkeys.askNew(ann));
    assertThat(passkeys.add(bob.id(), "stolen", answer)).isFalse();
    assertThat(passkeys.list(bob.id())).isEmpty();
    assertThat(passkeys.add(ann.id(), "mine", answer)).isTrue();
    assertThat(make(bob, device, "the same once more")).isFalse();
  }

  @Test
  void whatIsHandedOutToMakeAKeyLetsNobodyIn() {
    make(ann, device, "");
    assertThat(passkeys.prove(device.prove(passkeys.askNew(ann)))).isEmpty();
  }

  @Test
  void aCopiedDeviceIsFoundOutByItsCount() {
    make(ann, device, "");
    device.signed(7);
    assertThat(passkeys.prove(device.prove(passkeys.ask()))).isPresent();
    device.signed(3);
    assertThat(passkeys.prove(device.prove(passkeys.ask()))).isEmpty();
  }

  @Test
  void anotherSitesAnswerIsNone() {
    TestAuthenticator elsewhere = new TestAuthenticator(URI.create("https://paper.evil.example"));
    assertThat(make(ann, elsewhere, "")).isFalse();
  }

  @Test
  void oneTouchesOnesOwnKeysOnly() {
    make(ann, device, "mine");
    long number = passkeys.list(ann.id()).getFirst().number();
    assertThat(passkeys.rename(bob.id(), number, "stolen")).isFalse();
    assertThat(passkeys.remove(bob.id(), number)).isFalse();
    assertThat(passkeys.rename(ann.id(), number, "old " + "x".repeat(80))).isTrue();
    assertThat(passkeys.list(ann.id()).getFirst().name()).startsWith("old x").hasSize(60);
    assertThat(passkeys.remove(ann.id(), number)).isTrue();
    assertThat(passkeys.prove(device.prove(passkeys.ask()))).isEmpty();
  }

  @Test
  void twentyAreEnoughAndTheNewestStandsFirst() {
    for (int i = 1; i <= 20; i++) {
      assertThat(make(ann, new TestAuthenticator(PAPER), "key " + i)).isTrue();
    }
    assertThat(make(ann, device, "one too many")).isFalse();
    assertThat(passkeys.list(ann.id())).hasSize(20);
    assertThat(passkeys.list(ann.id()).getFirst().name()).isEqualTo("key 20");
  }

  @Test
  void whoLeftLeavesNoKey() {
    make(ann, device, "");
    accounts.delete(ann.id());
    assertThat(passkeys.prove(device.prove(passkeys.ask()))).isEmpty();
    long rows =
        store.read(
            jdbc -> jdbc.sql("select count(*) from account_passkey").query(Long.class).single());
    assertThat(rows).isZero();
  }
}
