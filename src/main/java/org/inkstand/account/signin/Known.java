package org.inkstand.account.signin;

import java.util.List;
import org.inkstand.account.Account;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account while its password is being checked. */
@SuppressWarnings("serial") // never written anywhere
record Known(Account account) implements UserDetails {

  @Override
  public List<GrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name()));
  }

  @Override
  public String getPassword() {
    return account.passwordHash();
  }

  @Override
  public String getUsername() {
    return account.name();
  }
}
