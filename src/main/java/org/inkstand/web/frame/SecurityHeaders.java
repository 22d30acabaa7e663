package org.inkstand.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkstand.account.AccountSettings;
import org.inkstand.article.ArticleSettings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says with every answer what a browser must not do with it. Nothing inline and nothing from other
 * hosts: a script that slipped through the cleaning of an article would still not run.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SecurityHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  static final String FORBIDDEN =
      "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(),"
          + " gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(),"
          + " payment=(), serial=(), usb=(), xr-spatial-tracking=()";

  static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy",
          POLICY,
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "strict-origin-when-cross-origin",
          "Permissions-Policy",
          FORBIDDEN,
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "X-Frame-Options",
          "DENY");

  /** A year, as browsers want it before they remember a host for good. */
  private static final String ENCRYPTED = "max-age=31536000";

  private static final String SIGNING = "/sign-in/link/";

  private final boolean encrypted;
  private final String policy;

  SecurityHeaders(AccountSettings settings, ArticleSettings articles) {
    this.encrypted = settings.encrypted();
    this.policy = policy(articles.videoPlayers());
  }

  /** The policy where frames of these hosts may be shown, and of no others. */
  static String policy(Set<String> players) {
    String hosts = players.stream().sorted().map(" https://"::concat).collect(Collectors.joining());
    return hosts.isEmpty() ? POLICY : POLICY + "; frame-src" + hosts;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ALL.forEach(response::setHeader);
    response.setHeader("Content-Security-Policy", policy);
    if (request.getRequestURI().startsWith(SIGNING)) {
      // A link that opens a door stands in that page's address: it is told to nobody.
      response.setHeader("Referrer-Policy", "no-referrer");
    }
    if (encrypted) {
      response.setHeader("Strict-Transport-Security", ENCRYPTED);
    }
    chain.doFilter(request, response);
  }
}
