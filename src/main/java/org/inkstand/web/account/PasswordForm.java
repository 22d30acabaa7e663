package org.inkstand.web.account;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Locale;
import org.inkstand.account.Account;
import org.inkstand.account.Accounts;
import org.inkstand.account.Doors;
import org.inkstand.account.Passkeys;
import org.inkstand.account.Passwords;
import org.inkstand.account.Passwords.Flaw;
import org.inkstand.account.Session.Way;
import org.inkstand.web.joining.Letters;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code POST /account/password}: a password, or another one. Who has one says it first, under the
 * same count of failures as at the door; who has none has just come in by a letter or a passkey.
 * All other browsers are signed out, and a letter tells the owner.
 */
@Component
public class PasswordForm {

  private final OwnAccount own;
  private final Accounts accounts;
  private final Passkeys passkeys;
  private final Doors doors;
  private final Letters letters;

  /** What is kept of ways in. */
  @Component("ownWays")
  record Ways(Accounts accounts, Passkeys passkeys) {}

  PasswordForm(OwnAccount own, Ways ways, Doors doors, Letters letters) {
    this.own = own;
    this.accounts = ways.accounts();
    this.passkeys = ways.passkeys();
    this.doors = doors;
    this.letters = letters;
  }

  /** Changes it. */
  public ServerResponse change(ServerRequest request) {
    Account account = own.account();
    String wanted = request.param("wanted").orElse("");
    if (account.hasPassword()
        && !doors.knows(request.servletRequest(), account, request.param("present").orElse(""))) {
      return own.refused("account.password.wrong");
    }
    Flaw flaw = Passwords.check(wanted, account.name());
    if (flaw != Flaw.NONE) {
      return own.refused(
          "account.password." + flaw.name().toLowerCase(Locale.ROOT), Passwords.CHARS_MIN);
    }
    own.log("own-password");
    accounts.setPassword(account.name(), wanted);
    account.mail().ifPresent(to -> letters.tell(to, "mail.password"));
    Cookie cookie = doors.enter(request.servletRequest(), account, Way.PASSWORD);
    return ServerResponse.seeOther(URI.create("/account#password")).cookie(cookie).build();
  }

  /**
   * {@code POST /account/password/end}: does without, where there is another way in. This browser
   * stays signed in, the others do not.
   */
  public ServerResponse end(ServerRequest request) {
    Account account = own.account();
    if (account.mail().isEmpty() && passkeys.list(account.id()).isEmpty()) {
      return own.refused("account.password.last");
    }
    if (!account.hasPassword()
        || !doors.knows(request.servletRequest(), account, request.param("present").orElse(""))) {
      return own.refused("account.password.wrong");
    }
    own.log("own-password-end");
    accounts.dropPassword(account.id());
    account.mail().ifPresent(to -> letters.tell(to, "mail.password.ended"));
    Cookie cookie = doors.enter(request.servletRequest(), account, Way.PASSWORD);
    return ServerResponse.seeOther(URI.create("/account#password")).cookie(cookie).build();
  }
}
