package org.inkstand.account.signin;

import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks a password, no oftener and no more at once than {@link Limits} allow.
 *
 * <p>A name that nobody has costs the same time and gets the same answer as a wrong password.
 */
final class PatientProvider implements AuthenticationProvider {

  private final AuthenticationProvider checking;
  private final Attempts networks;
  private final Attempts names;
  private final Semaphore places = new Semaphore(Limits.CHECKS_AT_ONCE, true);

  PatientProvider(UserDetailsService accounts, PasswordEncoder encoder, LongSupplier nanos) {
    DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
    provider.setPasswordEncoder(encoder);
    this.checking = provider;
    this.networks = new Attempts(nanos, Limits.FAILURES_AT_ONCE, Limits.FAILURE_EVERY);
    this.names = new Attempts(nanos, Limits.ACCOUNT_FAILURES_AT_ONCE, Limits.ACCOUNT_FAILURE_EVERY);
  }

  @Override
  public @Nullable Authentication authenticate(Authentication asked) {
    String from =
        asked.getDetails() instanceof WebAuthenticationDetails details
            ? Attempts.network(details.getRemoteAddress())
            : "";
    String name = asked.getName().strip().toLowerCase(Locale.ROOT);
    if (!networks.take(from)) {
      throw new TooManyAttempts();
    }
    if (!names.take(name)) {
      networks.giveBack(from);
      throw new TooManyAttempts();
    }
    Authentication signedIn = checked(asked, from, name);
    giveBack(from, name);
    return signedIn;
  }

  private void giveBack(String from, String name) {
    networks.giveBack(from);
    names.giveBack(name);
  }

  private @Nullable Authentication checked(Authentication asked, String from, String name) {
    if (String.valueOf(asked.getCredentials()).length() > Limits.PASSWORD_CHARS_MAX) {
      throw new BadCredentialsException("longer than any password");
    }
    if (!placed()) {
      giveBack(from, name);
      throw new TooManyAttempts();
    }
    try {
      return checking.authenticate(asked);
    } finally {
      places.release();
    }
  }

  private boolean placed() {
    try {
      return places.tryAcquire(Limits.CHECK_WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
