package org.inkstand.testnews;

import java.util.List;
import java.util.Optional;
import org.inkstand.account.AccountId;
import org.inkstand.account.Doors;

/** A house for which nobody vouches. */
public final class NoProvider implements Doors.Provider {

  @Override
  public String name() {
    return "";
  }

  @Override
  public Optional<Errand> begin(long account, String path) {
    return Optional.empty();
  }

  @Override
  public Heard hear(Answer answer) {
    return new Heard.Stale();
  }

  @Override
  public boolean add(AccountId account, Person person) {
    return false;
  }

  @Override
  public List<Voucher> list(AccountId account) {
    return List.of();
  }

  @Override
  public boolean remove(AccountId account, long number) {
    return false;
  }
}
