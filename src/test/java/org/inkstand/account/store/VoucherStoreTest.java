package org.inkstand.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkstand.StoreContract;
import org.inkstand.account.Account;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.AccountSettings.Oidc;
import org.inkstand.account.Accounts;
import org.inkstand.account.Doors.Provider;
import org.inkstand.account.Doors.Provider.Answer;
import org.inkstand.account.Doors.Provider.Errand;
import org.inkstand.account.Doors.Provider.Heard;
import org.inkstand.account.Doors.Provider.Person;
import org.inkstand.account.provider.Relying;
import org.inkstand.account.provider.TestProvider;
import org.inkstand.kit.http.AddressRange;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpSettings;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.testnews.TickingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Errands to a provider, and for whom it vouches. */
class VoucherStoreTest extends StoreContract {

  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final Person SOMEBODY = new Person("7", "ann@town.example");

  private final TickingClock clock = new TickingClock(NOON);
  private final TestProvider townHall = new TestProvider();
  private final HttpFetcher fetcher =
      new HttpFetcher(
          HttpSettings.standard("Inkstand/test (+https://inkstand.example)")
              .allowing(List.of(AddressRange.of("127.0.0.1/32"))),
          clock);
  private Accounts accounts;
  private Provider provider;
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
    provider = provider(townHall.issuer());
    ann = accounts.join(new MailAddress("ann@mail.example"));
    bob = accounts.join(new MailAddress("bob@mail.example"));
  }

  private Provider provider(String issuer) {
    AccountSettings settings = new AccountSettings(URI.create("http://localhost"), List.of());
    Oidc oidc = new Oidc(issuer, TestProvider.CLIENT, "", "Town Hall");
    return TestAccountStore.provider(
        store, clock, accounts, new Relying(oidc, settings, fetcher, clock));
  }

  @AfterEach
  void away() {
    townHall.close();
    fetcher.close();
  }

  private static String in(Errand errand, String field) {
    Matcher matcher = Pattern.compile(field + "=([^&]+)").matcher(errand.address().getRawQuery());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private Answer vouched(Errand errand) {
    townHall.gives(
        townHall.signed(townHall.claims("7", in(errand, "nonce"), clock.instant()).build()));
    return new Answer(in(errand, "state"), "c0de", errand.browser());
  }

  @Test
  void anErrandIsGoodOnceInItsBrowserAndForMinutes() {
    Errand errand = provider.begin(0, "/titles").orElseThrow();
    Answer answer = vouched(errand);
    Answer elsewhere = new Answer(answer.state(), answer.code(), "x".repeat(43));
    assertThat(provider.hear(elsewhere)).isInstanceOf(Heard.Stale.class);
    assertThat(provider.hear(answer))
        .isEqualTo(new Heard.Unknown(new Person("7", ""), Optional.empty(), 0, "/titles"));
    assertThat(provider.hear(answer)).isInstanceOf(Heard.Stale.class);

    Answer late = vouched(provider.begin(0, "/").orElseThrow());
    clock.advance(Duration.ofMinutes(10));
    assertThat(provider.hear(late)).isInstanceOf(Heard.Stale.class);
  }

  @Test
  void whoWasAddedIsKnown() {
    assertThat(provider.add(ann.id(), SOMEBODY)).isTrue();
    clock.advance(Duration.ofHours(1));
    Heard heard = provider.hear(vouched(provider.begin(0, "/").orElseThrow()));
    assertThat(heard).isEqualTo(new Heard.Known(ann, 0, "/"));
    assertThat(provider.list(ann.id()).getFirst().used()).isEqualTo(NOON.plus(Duration.ofHours(1)));
  }

  @Test
  void onePersonThereOpensOneAccountHereAndTwentyOpenTheSame() {
    assertThat(provider.add(ann.id(), SOMEBODY)).isTrue();
    assertThat(provider.add(bob.id(), SOMEBODY)).isFalse();
    assertThat(provider.list(bob.id())).isEmpty();
    for (int i = 0; i < 19; i++) {
      assertThat(provider.add(ann.id(), new Person("more " + i, ""))).isTrue();
    }
    assertThat(provider.add(ann.id(), new Person("one too many", ""))).isFalse();
    assertThat(provider.list(ann.id())).hasSize(20);
  }

  @Test
  void oneTakesAwayOnesOwnOnlyAndWhoLeavesLeavesNone() {
    provider.add(ann.id(), SOMEBODY);
    long number = provider.list(ann.id()).getFirst().number();
    assertThat(provider.remove(bob.id(), number)).isFalse();
    assertThat(provider.remove(ann.id(), number)).isTrue();
    provider.add(ann.id(), SOMEBODY);
    provider.begin(ann.id().value(), "/account");
    accounts.delete(ann.id());
    for (String table : List.of("account_voucher", "account_errand")) {
      long rows =
          store.read(jdbc -> jdbc.sql("select count(*) from " + table).query(Long.class).single());
      assertThat(rows).as(table).isZero();
    }
  }

  @Test
  void aProviderMayChangeItsKeys() {
    assertThat(provider.hear(vouched(provider.begin(0, "/").orElseThrow())))
        .isInstanceOf(Heard.Unknown.class);
    townHall.changeKey();
    clock.advance(Duration.ofMinutes(2));
    assertThat(provider.hear(vouched(provider.begin(0, "/").orElseThrow())))
        .isInstanceOf(Heard.Unknown.class);
  }

  @Test
  void aProviderThatCallsItselfOtherwiseOrSendsSecretsInTheClearIsNotAsked() {
    townHall.says("https://other.example", townHall.issuer() + "/authorize");
    assertThat(provider.begin(0, "/")).isEmpty();
    townHall.says(townHall.issuer(), "http://provider.example/authorize");
    assertThat(provider.begin(0, "/")).isEmpty();
    townHall.close();
    assertThat(provider("http://127.0.0.1:1").begin(0, "/")).isEmpty();
  }
}
