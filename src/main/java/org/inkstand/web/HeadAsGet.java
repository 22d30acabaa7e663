package org.inkstand.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/**
 * Answers HEAD with what GET would say, as RFC 9110 (9.3.2) asks: link checkers and chat programs
 * look with it first. The routes know GET alone; the server itself leaves the body out.
 */
@Component
class HeadAsGet extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** What never ends would hold a caller who wants no body. */
  private static final String ENDLESS = "/live";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean head =
        request.getMethod().equals("HEAD") && !request.getRequestURI().startsWith(ENDLESS);
    chain.doFilter(head ? new AsGet(request) : request, response);
  }

  private static final class AsGet extends HttpServletRequestWrapper {

    AsGet(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }
  }
}
