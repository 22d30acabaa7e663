package org.inkstand.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.inkstand.account.Doors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives a visitor a page that is the same for everybody, and is there, before anything else is
 * asked: routes, sessions, who it is. Who brings a cookie or a credential, or asks for something
 * that has to be made, goes the usual way.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class KeptPagesFirst extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient KeptPages kept;
  private final transient Doors doors;

  KeptPagesFirst(KeptPages kept, Doors doors) {
    this.kept = kept;
    this.doors = doors;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Answer> page = plain(request) ? kept.fresh(request.getRequestURI()) : Optional.empty();
    if (page.isPresent()) {
      page.get().send(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean plain(HttpServletRequest request) {
    return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
        && request.getQueryString() == null
        && request.getHeader("Cookie") == null
        && request.getHeader("Authorization") == null
        && !doors.seesOwner(request);
  }
}
