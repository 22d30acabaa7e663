package org.inkstand.account.store;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.Accounts;
import org.inkstand.account.Doors;
import org.inkstand.account.Passkeys;
import org.inkstand.account.Sessions;
import org.inkstand.account.Tickets;
import org.inkstand.account.provider.Relying;
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

  /** Passkeys in this store, for a paper at this address. */
  public static Passkeys passkeys(Store store, Clock clock, Accounts accounts, URI baseUrl) {
    return new PasskeyStore(store, clock, accounts, new AccountSettings(baseUrl, List.of()));
  }

  /** Who vouches for whom, in this store. */
  public static Doors.Provider provider(
      Store store, Clock clock, Accounts accounts, Relying relying) {
    return new VoucherStore(store, clock, accounts, relying);
  }

  /** One-time links in this store. */
  public static Tickets tickets(Store store, Clock clock) {
    return new TicketStore(store, clock);
  }
}
