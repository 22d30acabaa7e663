package org.inkstand.account.signin;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
  private final Attempts attempts;
  private final Semaphore places = new Semaphore(Limits.CHECKS_AT_ONCE, true);

  PatientProvider(UserDetailsService accounts, PasswordEncoder encoder, Attempts attempts) {
    DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
    provider.setPasswordEncoder(encoder);
    this.checking = provider;
    this.attempts = attempts;
  }

  @Override
  public @Nullable Authentication authenticate(Authentication asked) {
    String from =
        asked.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    if (!attempts.take(from)) {
      throw new TooManyAttempts();
    }
    Authentication signedIn = checked(asked, from);
    attempts.giveBack(from);
    return signedIn;
  }

  private @Nullable Authentication checked(Authentication asked, String from) {
    if (String.valueOf(asked.getCredentials()).length() > Limits.PASSWORD_CHARS_MAX) {
      throw new BadCredentialsException("longer than any password");
    }
    if (!placed()) {
      attempts.giveBack(from);
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
