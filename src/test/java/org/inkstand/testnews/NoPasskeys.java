package org.inkstand.testnews;

import java.util.List;
import java.util.Optional;
import org.inkstand.account.Account;
import org.inkstand.account.AccountId;
import org.inkstand.account.Passkeys;

/** A house whose address allows no passkeys. */
public final class NoPasskeys implements Passkeys {

  @Override
  public boolean offered() {
    return false;
  }

  @Override
  public String ask() {
    return "{}";
  }

  @Override
  public Optional<Account> prove(String answer) {
    return Optional.empty();
  }

  @Override
  public String askNew(Account account) {
    return "{}";
  }

  @Override
  public boolean add(AccountId account, String name, String answer) {
    return false;
  }

  @Override
  public List<Passkey> list(AccountId account) {
    return List.of();
  }

  @Override
  public boolean rename(AccountId account, long number, String name) {
    return false;
  }

  @Override
  public boolean remove(AccountId account, long number) {
    return false;
  }
}
