package org.inkstand.testnews;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inkstand.TestStores;
import org.inkstand.account.Account.Role;
import org.inkstand.account.AccountId;
import org.inkstand.account.SignedIn;
import org.inkstand.kit.sql.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * For pages that are somebody's, where no door is built: whoever brings the cookie {@value #COOKIE}
 * is the reader with that number. For import only: a whole service must never find it.
 */
public class OneReader {

  /** The cookie's name. */
  public static final String COOKIE = "test-reader";

  @Bean
  Filter readerByCookie() {
    return (request, response, chain) -> {
      cookie((HttpServletRequest) request)
          .ifPresent(
              number -> {
                var who = new SignedIn(new AccountId(number), "ann@paper.example", Role.READER, 1);
                SecurityContextHolder.getContext()
                    .setAuthentication(new UsernamePasswordAuthenticationToken(who, "", List.of()));
              });
      try {
        chain.doFilter(request, response);
      } finally {
        SecurityContextHolder.clearContext();
      }
    };
  }

  private static Optional<Long> cookie(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .map(Long::parseLong)
        .findFirst();
  }

  @Bean(destroyMethod = "close")
  Store readerStore() {
    return TestStores.SQLITE.open();
  }
}
