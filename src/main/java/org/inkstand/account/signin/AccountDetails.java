package org.inkstand.account.signin;

import org.inkstand.account.Account;
import org.inkstand.account.Accounts;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Our accounts in Spring Security's words. */
final class AccountDetails implements UserDetailsService {

  private final Accounts accounts;

  AccountDetails(Accounts accounts) {
    this.accounts = accounts;
  }

  /** One without a password is, for who comes with one, nobody. */
  @Override
  public UserDetails loadUserByUsername(String name) {
    Account account =
        accounts
            .findByName(name)
            .filter(Account::hasPassword)
            .orElseThrow(() -> new UsernameNotFoundException("no account of that name"));
    return new Known(account);
  }
}
