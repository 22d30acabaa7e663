package org.inkstand.account.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.LongSupplier;
import org.inkstand.account.Account;
import org.inkstand.account.Doors;
import org.inkstand.account.Session.Way;
import org.inkstand.kit.text.MailAddress;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets people in whose proof another room has seen. */
final class Entrance implements Doors {

  private final KeptSessions sessions;
  private final Attempts mailboxes;
  private final Attempts networks;
  private final Attempts passkeys;
  private final AuthenticationProvider passwords;

  Entrance(KeptSessions sessions, AuthenticationProvider passwords, LongSupplier nanos) {
    this.sessions = sessions;
    this.passwords = passwords;
    this.mailboxes = new Attempts(nanos, Limits.LETTERS_AT_ONCE, Limits.LETTER_EVERY);
    this.networks =
        new Attempts(nanos, Limits.NETWORK_LETTERS_AT_ONCE, Limits.NETWORK_LETTER_EVERY);
    this.passkeys = new Attempts(nanos, Limits.PASSKEYS_AT_ONCE, Limits.PASSKEY_EVERY);
  }

  @Override
  public Cookie enter(HttpServletRequest request, Account account, Way way) {
    return sessions.begin(request, account, way);
  }

  @Override
  public boolean admitsLetter(HttpServletRequest request, MailAddress address) {
    return networks.take(Attempts.network(request.getRemoteAddr()))
        && mailboxes.take(address.key());
  }

  @Override
  public boolean admitsPasskey(HttpServletRequest request) {
    return passkeys.take(Attempts.network(request.getRemoteAddr()));
  }

  @Override
  public boolean knows(HttpServletRequest request, Account account, String password) {
    var asked = UsernamePasswordAuthenticationToken.unauthenticated(account.name(), password);
    asked.setDetails(new WebAuthenticationDetails(request));
    try {
      Authentication known = passwords.authenticate(asked);
      return known != null
          && known.getPrincipal() instanceof Known found
          && found.account().id().equals(account.id());
    } catch (AuthenticationException _) {
      return false;
    }
  }

  @Override
  public boolean seesOwner(HttpServletRequest request) {
    return sessions.seesOwner(request);
  }

  @Override
  public String ownPath(String wanted) {
    return OwnPath.of(wanted, OwnPath.FRONT);
  }
}
