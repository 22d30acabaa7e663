package org.inkstand.account.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.inkstand.account.Account;
import org.inkstand.account.AccountId;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.Accounts;
import org.inkstand.account.Passkeys;
import org.inkstand.account.passkey.Answered;
import org.inkstand.account.passkey.Ceremony;
import org.inkstand.account.passkey.Made;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passkeys in the store, and what was handed out to be signed until the answer is there. */
@Component
final class PasskeyStore implements Passkeys {

  private static final String NUMBERS = "account.passkey";

  /** Somebody looks for their security key in another room. */
  private static final Duration ASKED_GOOD = Duration.ofMinutes(5);

  /** More devices than anybody has. */
  private static final int PASSKEYS_MAX = 20;

  private final Store store;
  private final Clock clock;
  private final Accounts accounts;
  private final Ceremony ceremony;

  PasskeyStore(Store store, Clock clock, Accounts accounts, AccountSettings settings) {
    this.store = store;
    this.clock = clock;
    this.accounts = accounts;
    this.ceremony = new Ceremony(settings.baseUrl());
  }

  @Override
  public boolean offered() {
    return ceremony.possible();
  }

  @Override
  public String ask() {
    return ceremony.toProve(handOut(0, ""));
  }

  @Override
  public String askNew(Account account) {
    List<String> known =
        store.read(
            jdbc ->
                jdbc.sql("select credential from account_passkey where account = :account")
                    .param("account", account.id().value())
                    .query(String.class)
                    .list());
    String handle = handle(account.id());
    return ceremony.toMake(handOut(account.id().value(), handle), handle, account.name(), known);
  }

  /** All keys of one account say the same of their owner; a device then replaces its own. */
  private String handle(AccountId account) {
    return store
        .read(
            jdbc ->
                jdbc.sql("select min(handle) from account_passkey where account = :account")
                    .param("account", account.value())
                    .query(String.class)
                    .optional())
        .orElseGet(Keys::draw);
  }

  private String handOut(long account, String handle) {
    String challenge = Keys.draw();
    long now = Times.millis(clock.instant());
    store.write(
        jdbc -> {
          jdbc.sql("delete from account_challenge where expires <= :now")
              .param("now", now)
              .update();
          return jdbc.sql(
                  """
                  insert into account_challenge (key_hash, account, handle, expires)
                  values (:hash, :account, :handle, :expires)
                  """)
              .param("hash", Keys.hash(challenge))
              .param("account", account)
              .param("handle", handle)
              .param("expires", now + ASKED_GOOD.toMillis())
              .update();
        });
    return challenge;
  }

  /** The handle that went with what an answer answers, if it was handed out to this account. */
  private Optional<String> takeBack(Answered answer, long account) {
    // Deleting is what makes it good once, as with one-time links.
    return store.write(
        jdbc ->
            jdbc.sql(
                    """
                    delete from account_challenge
                    where key_hash = :hash and account = :account and expires > :now
                    returning handle
                    """)
                .param("hash", Keys.hash(answer.challenge()))
                .param("account", account)
                .param("now", Times.millis(clock.instant()))
                .query(String.class)
                .optional());
  }

  /** A key as it is kept. */
  private record Row(AccountId account, String handle, Made key) {}

  @Override
  public Optional<Account> prove(String json) {
    Optional<Answered> answer = ceremony.read(json);
    if (answer.isEmpty() || takeBack(answer.get(), 0).isEmpty()) {
      return Optional.empty();
    }
    Optional<Row> row = row(answer.get().credential());
    Optional<Made> proof =
        row.filter(kept -> kept.handle().equals(answer.get().handle()))
            .flatMap(kept -> ceremony.prove(answer.get(), kept.key()));
    proof.ifPresent(this::used);
    return proof.flatMap(_ -> row).flatMap(kept -> accounts.find(kept.account()));
  }

  private Optional<Row> row(String credential) {
    return store.read(
        jdbc ->
            jdbc.sql("select * from account_passkey where credential = :credential")
                .param("credential", credential)
                .query(PasskeyStore::row)
                .optional());
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new AccountId(row.getLong("account")),
        row.getString("handle"),
        new Made(
            row.getString("credential"),
            row.getString("data"),
            row.getLong("uses"),
            row.getInt("synced") == 1));
  }

  private void used(Made key) {
    store.write(
        jdbc ->
            jdbc.sql(
                    """
                    update account_passkey
                    set uses = :uses, synced = :synced, used = :now
                    where credential = :credential
                    """)
                .param("uses", key.uses())
                .param("synced", key.synced() ? 1 : 0)
                .param("now", Times.millis(clock.instant()))
                .param("credential", key.credential())
                .update());
  }

  @Override
  public boolean add(AccountId account, String name, String json) {
    Optional<Answered> answer = ceremony.read(json);
    Optional<String> handle = answer.flatMap(given -> takeBack(given, account.value()));
    Optional<Made> made = handle.flatMap(_ -> answer).flatMap(ceremony::make);
    return made.isPresent()
        && store.write(
            jdbc -> insert(jdbc, name, new Row(account, handle.orElseThrow(), made.get())) == 1);
  }

  private int insert(JdbcClient jdbc, String name, Row row) {
    long now = Times.millis(clock.instant());
    return jdbc.sql(
            """
            insert into account_passkey
              (id, account, credential, handle, name, data, uses, synced, since, used)
            select :id, p.id, :credential, :handle, :name, :data, :uses, :synced, :now, :now
            from account_person p
            where p.id = :account
              and (select count(*) from account_passkey k where k.account = p.id) < :max
            on conflict do nothing
            """)
        .param("id", Sequences.take(jdbc, NUMBERS, 1))
        .param("account", row.account().value())
        .param("credential", row.key().credential())
        .param("handle", row.handle())
        .param("name", cut(name))
        .param("data", row.key().data())
        .param("uses", row.key().uses())
        .param("synced", row.key().synced() ? 1 : 0)
        .param("now", now)
        .param("max", PASSKEYS_MAX)
        .update();
  }

  private static String cut(String name) {
    String plain = name.replaceAll("\\p{Cntrl}", "");
    return plain.substring(0, Math.min(plain.length(), Passkey.NAME_CHARS_MAX));
  }

  @Override
  public List<Passkey> list(AccountId account) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select * from account_passkey
                    where account = :account
                    order by id desc
                    limit :max
                    """)
                .param("account", account.value())
                .param("max", PASSKEYS_MAX)
                .query(PasskeyStore::passkey)
                .list());
  }

  private static Passkey passkey(ResultSet row, int number) throws SQLException {
    return new Passkey(
        row.getLong("id"),
        row.getString("name"),
        row.getInt("synced") == 1,
        Times.instant(row.getLong("since")),
        Times.instant(row.getLong("used")));
  }

  @Override
  public boolean rename(AccountId account, long number, String name) {
    return store.write(
        jdbc ->
            jdbc.sql(
                        """
                        update account_passkey set name = :name
                        where account = :account and id = :id
                        """)
                    .param("name", cut(name))
                    .param("account", account.value())
                    .param("id", number)
                    .update()
                == 1);
  }

  @Override
  public boolean remove(AccountId account, long number) {
    return store.write(
        jdbc ->
            jdbc.sql("delete from account_passkey where account = :account and id = :id")
                    .param("account", account.value())
                    .param("id", number)
                    .update()
                == 1);
  }
}
