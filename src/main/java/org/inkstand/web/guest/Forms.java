package org.inkstand.web.guest;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.ServerRequest;

/** What forms carry and bring. */
public final class Forms {
  private Forms() {}

  /**
   * The proof that a form is ours, for a hidden field {@code _csrf} or the header {@code
   * X-CSRF-TOKEN}; empty where nothing checks it. Asking for it sets a cookie: not on pages that
   * are kept for everybody.
   */
  public static String token(ServerRequest request) {
    return token(request.servletRequest());
  }

  /** The same, of the request below. */
  public static String token(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }

  /** A page's address with where to go after it; without, when that is nowhere in particular. */
  public static String to(String path, String wanted) {
    return wanted.isEmpty()
        ? path
        : path + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
  }

  /** A field of a form or an address, without blanks around it; empty when it was not sent. */
  public static String field(ServerRequest request, String name) {
    return request.param(name).orElse("").strip();
  }
}
