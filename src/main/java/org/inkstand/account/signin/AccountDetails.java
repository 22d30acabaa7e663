package org.inkstand.account.signin;

import org.inkstand.account.Account;
import org.inkstand.account.Accounts;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Our accounts in Spring Security's words. */
final class AccountDetails implements UserDetailsService {

  private final Accounts accounts;

  AccountDetails(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    Account account =
        accounts
            .findByName(name)
            .orElseThrow(() -> new UsernameNotFoundException("no account of that name"));
    return User.withUsername(account.name())
        .password(account.passwordHash())
        .roles(account.role().name())
        .build();
  }
}
