package org.inkstand.account.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.inkstand.account.Account;
import org.inkstand.account.AccountId;
import org.inkstand.account.Accounts;
import org.inkstand.account.Doors;
import org.inkstand.account.provider.Claims;
import org.inkstand.account.provider.Relying;
import org.inkstand.account.provider.Relying.Asked;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.inkstand.kit.text.MailAddress;
import org.springframework.stereotype.Component;

/**
 * Whom a provider vouches for, and browsers on their way to it and back. An errand is good once,
 * for minutes, and only in the browser that was sent on it: what somebody else brings back from
 * there, or has them bring back, opens nothing.
 */
@Component
final class VoucherStore implements Doors.Provider {

  private static final String NUMBERS = "account.voucher";

  /** Somebody looks for their second factor, or makes an account there first. */
  private static final Duration ERRAND_GOOD = Duration.ofMinutes(10);

  private static final int VOUCHERS_MAX = 20;

  private final Store store;
  private final Clock clock;
  private final Accounts accounts;
  private final Relying relying;

  VoucherStore(Store store, Clock clock, Accounts accounts, Relying relying) {
    this.store = store;
    this.clock = clock;
    this.accounts = accounts;
    this.relying = relying;
  }

  @Override
  public String name() {
    return relying.name();
  }

  @Override
  public Optional<Errand> begin(long account, String path) {
    Asked asked = new Asked(Keys.draw(), Keys.draw(), Keys.draw());
    Optional<URI> address = relying.address(asked);
    if (address.isEmpty()) {
      return Optional.empty();
    }
    String browser = Keys.draw();
    long now = Times.millis(clock.instant());
    store.write(
        jdbc -> {
          jdbc.sql("delete from account_errand where expires <= :now").param("now", now).update();
          return jdbc.sql(
                  """
                  insert into account_errand
                    (key_hash, browser_hash, account, nonce, verifier, path, expires)
                  values (:key, :browser, :account, :nonce, :verifier, :path, :expires)
                  """)
              .param("key", Keys.hash(asked.state()))
              .param("browser", Keys.hash(browser))
              .param("account", account)
              .param("nonce", asked.nonce())
              .param("verifier", asked.verifier())
              .param("path", path)
              .param("expires", now + ERRAND_GOOD.toMillis())
              .update();
        });
    return Optional.of(new Errand(address.get(), browser));
  }

  /** An errand as it is kept. */
  private record Row(long account, String nonce, String verifier, String path) {}

  private Optional<Row> takeBack(Answer answer) {
    // Deleting is what makes it good once, as with one-time links.
    return store.write(
        jdbc ->
            jdbc.sql(
                    """
                    delete from account_errand
                    where key_hash = :key and browser_hash = :browser and expires > :now
                    returning account, nonce, verifier, path
                    """)
                .param("key", Keys.hash(answer.state()))
                .param("browser", Keys.hash(answer.browser()))
                .param("now", Times.millis(clock.instant()))
                .query(
                    (row, _) ->
                        new Row(
                            row.getLong("account"),
                            row.getString("nonce"),
                            row.getString("verifier"),
                            row.getString("path")))
                .optional());
  }

  @Override
  public Heard hear(Answer answer) {
    Optional<Row> row = takeBack(answer);
    if (row.isEmpty()) {
      return new Heard.Stale();
    }
    Asked asked = new Asked(answer.state(), row.get().nonce(), row.get().verifier());
    if (answer.code().isEmpty()) {
      return new Heard.Stopped();
    }
    return relying
        .claims(answer.code(), asked)
        .map(claims -> heard(claims, row.get()))
        .orElseGet(Heard.Unproven::new);
  }

  private Heard heard(Claims claims, Row row) {
    Optional<Account> owner = owner(claims.subject()).flatMap(accounts::find);
    if (owner.isPresent()) {
      used(claims.subject());
      return new Heard.Known(owner.get(), row.account(), row.path());
    }
    Optional<MailAddress> address =
        claims.verified() ? MailAddress.of(claims.address()) : Optional.empty();
    return new Heard.Unknown(
        new Person(claims.subject(), claims.address()), address, row.account(), row.path());
  }

  private Optional<AccountId> owner(String subject) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select account from account_voucher
                    where issuer = :issuer and subject = :subject
                    """)
                .param("issuer", relying.issuer())
                .param("subject", subject)
                .query(Long.class)
                .optional()
                .map(AccountId::new));
  }

  private void used(String subject) {
    store.write(
        jdbc ->
            jdbc.sql(
                    """
                    update account_voucher set used = :now
                    where issuer = :issuer and subject = :subject
                    """)
                .param("now", Times.millis(clock.instant()))
                .param("issuer", relying.issuer())
                .param("subject", subject)
                .update());
  }

  @Override
  public boolean add(AccountId account, Person person) {
    return store.write(
            jdbc ->
                jdbc.sql(
                        """
                        insert into account_voucher
                          (id, account, issuer, subject, name, since, used)
                        select :id, p.id, :issuer, :subject, :name, :now, :now
                        from account_person p
                        where p.id = :account
                          and (select count(*) from account_voucher v where v.account = p.id) < :max
                        on conflict do nothing
                        """)
                    .param("id", Sequences.take(jdbc, NUMBERS, 1))
                    .param("account", account.value())
                    .param("issuer", relying.issuer())
                    .param("subject", person.subject())
                    .param("name", person.name())
                    .param("now", Times.millis(clock.instant()))
                    .param("max", VOUCHERS_MAX)
                    .update())
        == 1;
  }

  @Override
  public List<Voucher> list(AccountId account) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select * from account_voucher
                    where account = :account
                    order by id desc
                    limit :max
                    """)
                .param("account", account.value())
                .param("max", VOUCHERS_MAX)
                .query(VoucherStore::voucher)
                .list());
  }

  private static Voucher voucher(ResultSet row, int number) throws SQLException {
    return new Voucher(
        row.getLong("id"),
        row.getString("issuer"),
        new Doors.Provider.Person(row.getString("subject"), row.getString("name")),
        Times.instant(row.getLong("since")),
        Times.instant(row.getLong("used")));
  }

  @Override
  public boolean remove(AccountId account, long number) {
    return store.write(
            jdbc ->
                jdbc.sql("delete from account_voucher where account = :account and id = :id")
                    .param("account", account.value())
                    .param("id", number)
                    .update())
        == 1;
  }
}
