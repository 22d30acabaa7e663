package org.inkstand.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.inkstand.account.Account.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a browser is told around signing in: always another page, in an address that says all.
 *
 * <pre>
 * not signed in     /sign-in?to=/desk/feeds
 * wrong             /sign-in?problem=wrong&amp;to=/desk/feeds
 * tried too often   /sign-in?problem=wait&amp;to=/desk/feeds
 * signed in         /desk/feeds
 * </pre>
 *
 * <p>Where one wanted to go stands in the address and not in a session, so that asking for the desk
 * without signing in makes no session.
 */
final class SignInAnswers
    implements AuthenticationEntryPoint,
        AuthenticationSuccessHandler,
        AuthenticationFailureHandler {

  private static final String TO = "to";

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    boolean page = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    String back = request.getRequestURI().startsWith(OwnPath.DESK) ? OwnPath.DESK : OwnPath.FRONT;
    go(response, signIn("", page ? wanted : back));
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    go(response, signIn(why instanceof TooManyAttempts ? "wait" : "wrong", wanted(request)));
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    boolean operator =
        who.getPrincipal() instanceof Known known && known.account().role() == Role.OPERATOR;
    go(response, OwnPath.of(wanted(request), operator ? OwnPath.DESK : OwnPath.FRONT));
  }

  private static String wanted(HttpServletRequest request) {
    String wanted = request.getParameter(TO);
    return wanted == null ? "" : wanted;
  }

  private static String signIn(String problem, String wanted) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(SecurityChains.SIGN_IN);
    if (!problem.isEmpty()) {
      address.queryParam("problem", problem);
    }
    String own = OwnPath.of(wanted, "");
    if (own.isEmpty()) {
      return address.toUriString();
    }
    address.queryParam(TO, "{to}");
    return address.encode().buildAndExpand(own).toUriString();
  }

  /** 303: whatever was sent, the next page is asked for with GET. */
  private static void go(HttpServletResponse response, String address) {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, address);
  }
}
