package org.inkstand.account.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.inkstand.StoreContract;
import org.inkstand.account.Account;
import org.inkstand.account.Account.Role;
import org.inkstand.account.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class AccountStoreTest extends StoreContract {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);

  private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private Accounts accounts;

  @BeforeEach
  void accounts() {
    accounts = new AccountStore(store, NOON, encoder, new SessionStore(store, NOON));
  }

  @Test
  void theFirstStartMakesAnOperatorWhosePasswordIsToldOnce() {
    String password = accounts.ensureOperator().orElseThrow();
    Account operator = accounts.findByName("operator").orElseThrow();

    assertThat(password).matches("([a-z]{4}-){4}[a-z]{4}");
    assertThat(operator.role()).isEqualTo(Role.OPERATOR);
    assertThat(encoder.matches(password, operator.passwordHash())).isTrue();
    assertThat(accounts.ensureOperator()).isEmpty();
    assertThat(accounts.findByName("operator")).contains(operator);
  }

  @Test
  void aPasswordIsKeptAsArgon2idOnly() {
    String password = accounts.ensureOperator().orElseThrow();
    Account operator = accounts.findByName("operator").orElseThrow();

    assertThat(operator.passwordHash()).startsWith("$argon2id$").doesNotContain(password);
    assertThat(operator.toString()).doesNotContain("argon2");
  }

  @Test
  void aNameIsFoundWithoutRegardToCase() {
    accounts.ensureOperator();
    assertThat(accounts.findByName(" OPERATOR ")).isPresent();
    assertThat(accounts.findByName("operators")).isEmpty();
    assertThat(accounts.findByName("o".repeat(100_000))).isEmpty();
  }

  @Test
  void anotherPasswordTakesThePlaceOfTheOld() {
    String old = accounts.ensureOperator().orElseThrow();
    accounts.setPassword("operator", "ten letters and more");
    String hash = accounts.findByName("operator").orElseThrow().passwordHash();

    assertThat(encoder.matches("ten letters and more", hash)).isTrue();
    assertThat(encoder.matches(old, hash)).isFalse();
  }

  @Test
  void aPasswordTooShortOrOfNobodyIsRefused() {
    accounts.ensureOperator();
    assertThatThrownBy(() -> accounts.setPassword("operator", "short"))
        .hasMessage("a password has 10 to 200 characters, not 5");
    assertThatThrownBy(() -> accounts.setPassword("nobody", "ten letters and more"))
        .hasMessage("there is no account nobody");
  }
}
