package org.inkstand.account.signin;

import org.springframework.security.core.AuthenticationException;

/** Somebody tried too often, or too many try at once: nothing was looked at. */
final class TooManyAttempts extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  TooManyAttempts() {
    super("too many sign-ins; try again in a few minutes");
  }
}
