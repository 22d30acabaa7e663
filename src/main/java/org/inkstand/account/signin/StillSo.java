package org.inkstand.account.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.inkstand.account.Accounts;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session at the desk once its account is gone, has another role or another password.
 *
 * <p>So an operator whose password got out changes it, and whoever came in with the old one is out
 * at the next click. It costs one look at the store per page of the desk, and nothing elsewhere.
 */
final class StillSo extends OncePerRequestFilter {

  private static final String STAMP = StillSo.class.getName();

  private final Accounts accounts;

  StillSo(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    HttpSession session = request.getSession(false);
    if (who != null && session != null) {
      String stamp = stamp(who.getName());
      if (stamp.isEmpty() || !stamp.equals(session.getAttribute(STAMP))) {
        session.invalidate();
        SecurityContextHolder.clearContext();
      }
    }
    chain.doFilter(request, response);
  }

  /** Remembers in the new session with which password and role it began. */
  void begin(HttpSession session, String name) {
    session.setAttribute(STAMP, stamp(name));
  }

  private String stamp(String name) {
    return accounts
        .findByName(name)
        .map(account -> account.role() + " " + account.passwordHash())
        .orElse("");
  }
}
