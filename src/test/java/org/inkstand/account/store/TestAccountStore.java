package org.inkstand.account.store;

import java.time.Clock;
import org.inkstand.account.Accounts;
import org.inkstand.account.Sessions;
import org.inkstand.account.Tickets;
import org.inkstand.kit.sql.Store;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The real accounts for tests of other modules, over a test's own store. */
public final class TestAccountStore {
  private TestAccountStore() {}

  /** Accounts in this store, with the sessions that {@link #sessions} made. */
  public static Accounts of(Store store, Clock clock, PasswordEncoder encoder, Sessions sessions) {
    return new AccountStore(store, clock, encoder, (SessionStore) sessions);
  }

  /** Sessions in this store. */
  public static Sessions sessions(Store store, Clock clock) {
    return new SessionStore(store, clock);
  }

  /** One-time links in this store. */
  public static Tickets tickets(Store store, Clock clock) {
    return new TicketStore(store, clock);
  }
}
