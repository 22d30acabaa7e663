package org.inkstand.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.inkstand.account.Account;
import org.inkstand.account.Account.Role;
import org.inkstand.account.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a try costs, and how many there are: neither tells whether anybody has the name. */
class PatientProviderTest {

  private static final Map<String, String> HASHES = Map.of("ann", "hash of right", "bob", "");

  private final AtomicInteger checks = new AtomicInteger();
  private final AtomicLong nanos = new AtomicLong();
  private PatientProvider provider;

  @BeforeEach
  void provider() {
    provider =
        new PatientProvider(
            name ->
                Optional.ofNullable(HASHES.get(name))
                    .filter(hash -> !hash.isEmpty())
                    .map(hash -> new Known(account(name, hash)))
                    .orElseThrow(() -> new UsernameNotFoundException("nobody")),
            new Counting(),
            nanos::get);
    // The first try makes the hash against which unknown names are checked.
    assertThat(fails("nobody")).isTrue();
    checks.set(0);
  }

  private static Account account(String name, String hash) {
    return new Account(new AccountId(1), name, "", hash, Role.READER, Instant.EPOCH);
  }

  private boolean fails(String name) {
    try {
      ask(name, "wrong");
      return false;
    } catch (BadCredentialsException _) {
      return true;
    }
  }

  private @Nullable Authentication ask(String name, String password) {
    return provider.authenticate(
        UsernamePasswordAuthenticationToken.unauthenticated(name, password));
  }

  @Test
  void aWrongPasswordAnUnknownNameAndAnAccountWithoutOneCostTheSame() {
    for (String name : new String[] {"ann", "nobody", "bob"}) {
      checks.set(0);
      assertThat(fails(name)).isTrue();
      assertThat(checks).as(name).hasValue(1);
    }
  }

  @Test
  void oneNameIsGuessedSoOftenOnlyFromHoweverManyNetworks() {
    int tried = 0;
    while (tried < 1_000 && triedOnce()) {
      tried++;
      // Ten minutes are ten more tries for a network, and two for a name.
      nanos.addAndGet(Duration.ofMinutes(1).toNanos());
    }
    assertThat(tried).isBetween(30, 60);
    assertThatThrownBy(() -> ask("ann", "right")).isInstanceOf(TooManyAttempts.class);
  }

  private boolean triedOnce() {
    try {
      return fails("ann");
    } catch (TooManyAttempts _) {
      return false;
    }
  }

  /** Counts how often a hash is made or compared, which is what takes the time. */
  private final class Counting implements PasswordEncoder {

    @Override
    public String encode(@Nullable CharSequence password) {
      return "hash of " + password;
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
      checks.incrementAndGet();
      return ("hash of " + password).equals(hash);
    }
  }
}
