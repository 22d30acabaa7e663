package org.inkstand.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.inkstand.StoreContract;
import org.inkstand.account.Account;
import org.inkstand.account.Account.Role;
import org.inkstand.account.Accounts;
import org.inkstand.account.Session.Way;
import org.inkstand.account.Sessions;
import org.inkstand.account.Ticket;
import org.inkstand.account.Ticket.Kind;
import org.inkstand.account.Tickets;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.testnews.TickingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Sessions and one-time links: what they open, how often, and for how long. */
class SessionStoreTest extends StoreContract {

  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final MailAddress ADDRESS = new MailAddress("Ann@mail.example");

  private final TickingClock clock = new TickingClock(NOON);
  private Sessions sessions;
  private Accounts accounts;
  private Tickets tickets;
  private Account ann;

  @BeforeEach
  void ann() {
    sessions = TestAccountStore.sessions(store, clock);
    accounts =
        TestAccountStore.of(
            store, clock, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), sessions);
    tickets = TestAccountStore.tickets(store, clock);
    ann = accounts.join(ADDRESS);
  }

  @Test
  void aSessionOutlivesTheProcess() {
    String key = sessions.begin(ann.id(), Way.LINK, "Firefox on Linux");
    Sessions restarted = TestAccountStore.sessions(store, clock);
    assertThat(restarted.find(key).orElseThrow().who().name()).isEqualTo("Ann@mail.example");
    assertThat(sessions.find(key.substring(1) + "A")).isEmpty();
    assertThat(sessions.find("")).isEmpty();
  }

  @Test
  void theStoreKeepsNoKeyThatOpensAnything() {
    String key = sessions.begin(ann.id(), Way.LINK, "");
    String ticket = tickets.issue(ticket(Duration.ofMinutes(20)));
    String kept =
        store.read(
            jdbc ->
                jdbc.sql(
                        """
                        select s.key_hash || t.key_hash from account_session s, account_ticket t
                        """)
                    .query(String.class)
                    .single());
    assertThat(kept).doesNotContain(key).doesNotContain(ticket);
  }

  @Test
  void aReaderStaysForWeeksAndWhoWorksHereForANight() {
    String reader = sessions.begin(ann.id(), Way.LINK, "");
    clock.advance(Duration.ofDays(59));
    assertThat(sessions.find(reader)).isPresent();
    clock.advance(Duration.ofDays(59));
    assertThat(sessions.find(reader)).isPresent();
    accounts.setRole(ann.id(), Role.EDITOR);
    String editor = sessions.begin(ann.id(), Way.LINK, "");
    clock.advance(Duration.ofHours(11));
    assertThat(sessions.find(editor)).isPresent();
    clock.advance(Duration.ofHours(13));
    assertThat(sessions.find(editor)).isEmpty();
  }

  @Test
  void nobodyStaysForMoreThanAYear() {
    String key = sessions.begin(ann.id(), Way.LINK, "");
    for (int month = 0; month < 12; month++) {
      clock.advance(Duration.ofDays(30));
      assertThat(sessions.find(key)).isPresent();
    }
    clock.advance(Duration.ofDays(30));
    assertThat(sessions.find(key)).isEmpty();
  }

  @Test
  void anotherRoleOrPasswordEndsEverySession() {
    String key = sessions.begin(ann.id(), Way.LINK, "");
    assertThat(sessions.find(key)).isPresent();
    accounts.setPassword(ann.name(), "ten letters and more");
    assertThat(sessions.find(key)).isEmpty();
    String again = sessions.begin(ann.id(), Way.PASSWORD, "");
    assertThat(sessions.find(again)).isPresent();
    accounts.setRole(ann.id(), Role.EDITOR);
    assertThat(sessions.find(again)).isEmpty();
  }

  @Test
  void oneEndsOnesOwnSessionsOnly() {
    Account bob = accounts.join(new MailAddress("bob@mail.example"));
    String mine = sessions.begin(ann.id(), Way.LINK, "");
    String his = sessions.begin(bob.id(), Way.LINK, "");
    sessions.end(ann.id(), sessions.find(his).orElseThrow().number());
    assertThat(sessions.find(his)).isPresent();
    sessions.endOthers(ann.id(), 0);
    assertThat(sessions.find(mine)).isEmpty();
    assertThat(sessions.find(his)).isPresent();
  }

  @Test
  void whoLeftLeavesNothing() {
    String key = sessions.begin(ann.id(), Way.LINK, "");
    tickets.issue(ticket(Duration.ofMinutes(20)));
    accounts.delete(ann.id());
    assertThat(sessions.find(key)).isEmpty();
    assertThat(accounts.findByName(ADDRESS.key())).isEmpty();
    for (String table : new String[] {"account_person", "account_session", "account_ticket"}) {
      long rows =
          store.read(jdbc -> jdbc.sql("select count(*) from " + table).query(Long.class).single());
      assertThat(rows).as(table).isZero();
    }
  }

  @Test
  void anAddressIsOneAccounts() {
    Account bob = accounts.join(new MailAddress("bob@mail.example"));
    assertThat(accounts.setAddress(bob.id(), new MailAddress("ANN@mail.example"))).isFalse();
    assertThat(accounts.setAddress(bob.id(), new MailAddress("robert@mail.example"))).isTrue();
    assertThat(accounts.findByName("bob@mail.example")).isEmpty();
    assertThat(accounts.findByName("robert@mail.example").orElseThrow().id()).isEqualTo(bob.id());
    assertThat(accounts.join(new MailAddress("ann@MAIL.example")).id()).isEqualTo(ann.id());
  }

  @Test
  void aLinkOpensOnceAndLookingBurnsNothing() {
    String key = tickets.issue(ticket(Duration.ofMinutes(20)));
    assertThat(tickets.look(key, Kind.SIGN_IN)).isPresent();
    assertThat(tickets.look(key, Kind.SIGN_IN)).isPresent();
    assertThat(tickets.redeem(key, Kind.ADDRESS)).isEmpty();
    assertThat(tickets.redeem(key, Kind.SIGN_IN).orElseThrow().path()).isEqualTo("/titles");
    assertThat(tickets.redeem(key, Kind.SIGN_IN)).isEmpty();
    assertThat(tickets.look(key, Kind.SIGN_IN)).isEmpty();
  }

  @Test
  void aLinkIsGoodForItsTimeOnly() {
    String key = tickets.issue(ticket(Duration.ofMinutes(20)));
    clock.advance(Duration.ofMinutes(20));
    assertThat(tickets.look(key, Kind.SIGN_IN)).isEmpty();
    assertThat(tickets.redeem(key, Kind.SIGN_IN)).isEmpty();
  }

  private Ticket ticket(Duration good) {
    return new Ticket(Kind.SIGN_IN, 0, ADDRESS, "/titles", clock.instant().plus(good));
  }
}
