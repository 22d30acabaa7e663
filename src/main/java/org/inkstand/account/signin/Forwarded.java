package org.inkstand.account.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.inkstand.account.AccountSettings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Believes what a proxy says of where a request came from, when the operator named that proxy
 * ({@code inkstand.proxy.ranges}), and nobody else.
 *
 * <p>Each proxy adds the address that it saw at the end of {@code X-Forwarded-For}. So the list is
 * read from the end, past the proxies that we know: the first that we do not know is who asked.
 * What stands before it was written by them and may be anything. Host and scheme are not taken from
 * headers at all: {@code inkstand.base-url} says them.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class Forwarded extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String HEADER = "X-Forwarded-For";
  private static final int CHARS_MAX = 1_000;

  @SuppressWarnings("serial") // no filter is ever written anywhere
  private final List<IpAddressMatcher> proxies;

  Forwarded(AccountSettings settings) {
    this.proxies = settings.proxyRanges().stream().map(IpAddressMatcher::new).toList();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String said = request.getHeader(HEADER);
    if (said == null || said.length() > CHARS_MAX || !known(request.getRemoteAddr())) {
      chain.doFilter(request, response);
      return;
    }
    String from = from(said, request.getRemoteAddr());
    chain.doFilter(
        new HttpServletRequestWrapper(request) {
          @Override
          public String getRemoteAddr() {
            return from;
          }
        },
        response);
  }

  private String from(String said, String connection) {
    String from = connection;
    for (String address : List.of(said.split(",")).reversed()) {
      String one = address.strip();
      if (!one.matches("[0-9a-fA-F.:]{2,45}")) {
        return from;
      }
      from = one;
      if (!known(one)) {
        return from;
      }
    }
    return from;
  }

  private boolean known(String address) {
    return proxies.stream().anyMatch(range -> matches(range, address));
  }

  private static boolean matches(IpAddressMatcher range, String address) {
    try {
      return range.matches(address);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
