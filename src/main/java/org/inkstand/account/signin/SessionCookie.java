package org.inkstand.account.signin;

import java.util.Set;
import org.inkstand.account.AccountSettings;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * The two cookies of somebody who signs in: the session's, and the one that proves a form ours.
 *
 * <p>Neither can be read by script nor is sent along from another site. Where readers come by https
 * their names begin with {@code __Host-}: browsers then refuse them over plain http and from a
 * neighbouring host. The token is in a cookie, so that drawing the form makes no session.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
final class SessionCookie
    implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

  private final AccountSettings settings;

  SessionCookie(AccountSettings settings) {
    this.settings = settings;
  }

  static String name(AccountSettings settings, String name) {
    return (settings.encrypted() ? "__Host-" : "") + "inkstand-" + name;
  }

  static String sessionName(AccountSettings settings) {
    return name(settings, "session");
  }

  @Override
  public void customize(ConfigurableServletWebServerFactory factory) {
    Session session = factory.getSettings().getSession();
    session.setTimeout(Limits.SESSION_IDLE);
    session.setTrackingModes(Set.of(Session.SessionTrackingMode.COOKIE));
    Cookie cookie = session.getCookie();
    cookie.setName(sessionName(settings));
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.encrypted());
    cookie.setSameSite(Cookie.SameSite.LAX);
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
