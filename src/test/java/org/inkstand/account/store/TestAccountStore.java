package org.inkstand.account.store;

import java.time.Clock;
import org.inkstand.account.Accounts;
import org.inkstand.kit.sql.Store;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The real accounts for tests of other modules, over a test's own store. */
public final class TestAccountStore {
  private TestAccountStore() {}

  /** Accounts in this store. */
  public static Accounts of(Store store, Clock clock, PasswordEncoder encoder) {
    return new AccountStore(store, clock, encoder);
  }
}
