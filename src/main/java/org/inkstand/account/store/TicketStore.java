package org.inkstand.account.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.inkstand.account.AccountId;
import org.inkstand.account.Ticket;
import org.inkstand.account.Ticket.Kind;
import org.inkstand.account.Tickets;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.inkstand.kit.text.MailAddress;
import org.springframework.stereotype.Component;

/** One-time links in the store. */
@Component
final class TicketStore implements Tickets {

  private final Store store;
  private final Clock clock;

  TicketStore(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String issue(Ticket ticket) {
    String key = Keys.draw();
    store.write(
        jdbc -> {
          jdbc.sql("delete from account_ticket where expires <= :now")
              .param("now", Times.millis(clock.instant()))
              .update();
          return jdbc.sql(
                  """
                  insert into account_ticket
                    (key_hash, kind, account, address_key, address, path, expires)
                  values (:hash, :kind, :account, :addressKey, :address, :path, :expires)
                  """)
              .param("hash", Keys.hash(key))
              .param("kind", ticket.kind().name())
              .param("account", ticket.account())
              .param("addressKey", ticket.address().key())
              .param("address", ticket.address().text())
              .param("path", ticket.path())
              .param("expires", Times.millis(ticket.expires()))
              .update();
        });
    return key;
  }

  @Override
  public Optional<Ticket> look(String key, Kind kind) {
    if (!Keys.possible(key)) {
      return Optional.empty();
    }
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select * from account_ticket
                    where key_hash = :hash and kind = :kind and expires > :now
                    """)
                .param("hash", Keys.hash(key))
                .param("kind", kind.name())
                .param("now", Times.millis(clock.instant()))
                .query(TicketStore::ticket)
                .optional());
  }

  @Override
  public List<MailAddress> addressed(AccountId account) {
    return store.read(
        jdbc ->
            jdbc
                .sql("select * from account_ticket where account = :account limit 100")
                .param("account", account.value())
                .query(TicketStore::ticket)
                .list()
                .stream()
                .map(Ticket::address)
                .toList());
  }

  @Override
  public Optional<Ticket> redeem(String key, Kind kind) {
    if (!Keys.possible(key)) {
      return Optional.empty();
    }
    // Deleting is what makes it good once: two that come together cannot both get the row back.
    return store.write(
        jdbc ->
            jdbc.sql(
                    """
                    delete from account_ticket
                    where key_hash = :hash and kind = :kind and expires > :now
                    returning *
                    """)
                .param("hash", Keys.hash(key))
                .param("kind", kind.name())
                .param("now", Times.millis(clock.instant()))
                .query(TicketStore::ticket)
                .optional());
  }

  private static Ticket ticket(ResultSet row, int number) throws SQLException {
    return new Ticket(
        Kind.valueOf(row.getString("kind")),
        row.getLong("account"),
        new MailAddress(row.getString("address")),
        row.getString("path"),
        Times.instant(row.getLong("expires")));
  }
}
