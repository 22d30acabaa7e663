package org.inkstand.account.signin;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.inkstand.account.AccountSettings;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * The two cookies of somebody who signs in: the session's, and the one that proves a form ours.
 *
 * <p>Neither can be read by script nor is sent along from another site. Where readers come by https
 * their names begin with {@code __Host-}: browsers then refuse them over plain http and from a
 * neighbouring host. The token is in a cookie, so that drawing the form makes no session.
 */
final class SessionCookie {

  /** For how long a reader's browser keeps it; the store decides whether it is still good. */
  static final int STAYS = (int) Duration.ofDays(365).toSeconds();

  private SessionCookie() {}

  static String name(AccountSettings settings, String name) {
    return (settings.encrypted() ? "__Host-" : "") + "inkstand-" + name;
  }

  static String sessionName(AccountSettings settings) {
    return name(settings, "session");
  }

  /**
   * A session's.
   *
   * @param seconds for how long it stays; -1 until the browser is closed, 0 to take it away
   */
  static Cookie session(AccountSettings settings, String key, int seconds) {
    Cookie cookie = new Cookie(sessionName(settings), key);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.encrypted());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(seconds);
    return cookie;
  }

  static CookieCsrfTokenRepository tokens(AccountSettings settings) {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(name(settings, "form"));
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(
        cookie -> cookie.httpOnly(true).secure(settings.encrypted()).sameSite("Lax"));
    return tokens;
  }
}
