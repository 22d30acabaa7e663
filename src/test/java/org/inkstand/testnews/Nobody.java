package org.inkstand.testnews;

import java.util.Optional;
import org.inkstand.account.Account;
import org.inkstand.account.Accounts;

/** Accounts of a house in which nobody can sign in. */
public final class Nobody implements Accounts {

  @Override
  public Optional<Account> findByName(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<String> ensureOperator() {
    return Optional.empty();
  }

  @Override
  public void setPassword(String name, String password) {
    throw new IllegalArgumentException("there is no account " + name);
  }
}
