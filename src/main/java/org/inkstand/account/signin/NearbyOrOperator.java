package org.inkstand.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.inkstand.account.Account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Lets in who connects from an allowed network, and the operator from anywhere.
 *
 * <p>The network is the connection's. A header that says the request was passed on can only narrow:
 * such a request is the world's, come through a proxy beside us, and the proxy's own address does
 * not open the door for it.
 */
final class NearbyOrOperator implements AuthorizationManager<RequestAuthorizationContext> {

  private static final List<String> PASSED_ON =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final List<IpAddressMatcher> ranges;

  /** Networks in CIDR form, as {@code 10.0.0.0/8}. */
  NearbyOrOperator(List<String> ranges) {
    this.ranges = ranges.stream().map(IpAddressMatcher::new).toList();
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext asked) {
    return new AuthorizationDecision(nearby(asked.getRequest()) || operator(who.get()));
  }

  private boolean nearby(HttpServletRequest request) {
    if (PASSED_ON.stream().anyMatch(header -> request.getHeader(header) != null)) {
      return false;
    }
    return ranges.stream().anyMatch(range -> range.matches(request));
  }

  private static boolean operator(@Nullable Authentication who) {
    String role = "ROLE_" + Role.OPERATOR.name();
    return who != null
        && who.isAuthenticated()
        && who.getAuthorities().stream()
            .anyMatch(authority -> role.equals(authority.getAuthority()));
  }
}
