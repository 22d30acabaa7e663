package org.inkstand.account;

import java.security.Principal;
import java.util.Optional;
import org.inkstand.account.Account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * Who is signed in, as every door may know them.
 *
 * @param name what they signed in with, for the eye
 * @param session the number of the session, for their list of sessions
 */
public record SignedIn(AccountId id, String name, Role role, long session) implements Principal {

  /** Who sends a request, by its principal; empty for a visitor. */
  public static Optional<SignedIn> of(@Nullable Principal principal) {
    return principal instanceof Authentication who && who.getPrincipal() instanceof SignedIn known
        ? Optional.of(known)
        : Optional.empty();
  }

  @Override
  public String getName() {
    return name;
  }
}
