package org.inkstand.account.store;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inkstand.account.Account;
import org.inkstand.account.Account.Role;
import org.inkstand.account.AccountId;
import org.inkstand.account.Accounts;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.inkstand.kit.text.MailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Accounts in the store. */
@Component
final class AccountStore implements Accounts {

  private static final String OPERATOR = "operator";
  private static final String NUMBERS = "account.person";

  /** What else goes with an account, beside its one-time links. */
  private static final List<String> OF_ACCOUNTS =
      List.of("account_session", "account_passkey", "account_challenge", "account_errand");

  /** Longer names are no names, and need not reach the store. */
  private static final int NAME_CHARS_MAX = MailAddress.CHARS_MAX;

  private static final int PASSWORD_CHARS_MIN = 10;
  private static final int PASSWORD_CHARS_MAX = 200;
  private static final int LIST_MAX = 200;

  private final Store store;
  private final Clock clock;
  private final PasswordEncoder encoder;
  private final SessionStore sessions;
  private final SecureRandom random = new SecureRandom();

  AccountStore(Store store, Clock clock, PasswordEncoder encoder, SessionStore sessions) {
    this.store = store;
    this.clock = clock;
    this.encoder = encoder;
    this.sessions = sessions;
  }

  @Override
  public Optional<Account> findByName(String name) {
    if (name.length() > NAME_CHARS_MAX || key(name).isEmpty()) {
      return Optional.empty();
    }
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select *
                    from account_person
                    where name_key = :key or address_key = :key
                    order by case when name_key = :key then 0 else 1 end
                    limit 1
                    """)
                .param("key", key(name))
                .query(AccountStore::account)
                .optional());
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return store.read(
        jdbc ->
            jdbc.sql("select * from account_person where id = :id")
                .param("id", id.value())
                .query(AccountStore::account)
                .optional());
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    return new Account(
        new AccountId(row.getLong("id")),
        row.getString("name"),
        row.getString("address"),
        row.getString("password_hash"),
        Role.valueOf(row.getString("role")),
        Times.instant(row.getLong("since")));
  }

  @Override
  public Optional<String> ensureOperator() {
    if (hasOperator()) {
      return Optional.empty();
    }
    String password = ReadablePassword.draw(random);
    String hash = encode(password);
    boolean made =
        store.write(jdbc -> insert(jdbc, new Draft(OPERATOR, "", hash, Role.OPERATOR)) == 1);
    return made ? Optional.of(password) : Optional.empty();
  }

  @Override
  public Optional<Account> findOperator() {
    return store.read(
        jdbc ->
            jdbc.sql("select * from account_person where role = :role order by id limit 1")
                .param("role", Role.OPERATOR.name())
                .query(AccountStore::account)
                .optional());
  }

  private boolean hasOperator() {
    return store.read(
            jdbc ->
                jdbc.sql("select count(*) from account_person where role = :role")
                    .param("role", Role.OPERATOR.name())
                    .query(Long.class)
                    .single())
        > 0;
  }

  @Override
  public Account join(MailAddress address) {
    Optional<Account> known = findByName(address.key());
    if (known.isPresent()) {
      return known.get();
    }
    // Of two that join with one address at the same moment, the second finds the first.
    store.write(jdbc -> insert(jdbc, new Draft(address.text(), address.text(), "", Role.READER)));
    return findByName(address.key()).orElseThrow();
  }

  /** An account that has no number yet. */
  private record Draft(String name, String address, String hash, Role role) {}

  private int insert(JdbcClient jdbc, Draft draft) {
    return jdbc.sql(
            """
            insert into account_person
              (id, name_key, name, address_key, address, password_hash, role, since)
            values (:id, :key, :name, :addressKey, :address, :hash, :role, :since)
            on conflict do nothing
            """)
        .param("id", Sequences.take(jdbc, NUMBERS, 1))
        .param("key", key(draft.name()))
        .param("name", draft.name())
        .param("addressKey", key(draft.address()))
        .param("address", draft.address())
        .param("hash", draft.hash())
        .param("role", draft.role().name())
        .param("since", Times.millis(clock.instant()))
        .update();
  }

  @Override
  public void setPassword(String name, String password) {
    if (password.length() < PASSWORD_CHARS_MIN || password.length() > PASSWORD_CHARS_MAX) {
      throw new IllegalArgumentException(
          "a password has 10 to 200 characters, not " + password.length());
    }
    Account account =
        findByName(name)
            .orElseThrow(() -> new IllegalArgumentException("there is no account " + name));
    hash(account.id(), encode(password));
  }

  @Override
  public void dropPassword(AccountId id) {
    hash(id, "");
  }

  private void hash(AccountId id, String hash) {
    store.write(
        jdbc ->
            jdbc.sql("update account_person set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", id.value())
                .update());
    sessions.endOthers(id, 0);
  }

  @Override
  public void setRole(AccountId id, Role role) {
    store.write(
        jdbc ->
            jdbc.sql("update account_person set role = :role where id = :id")
                .param("role", role.name())
                .param("id", id.value())
                .update());
    sessions.endOthers(id, 0);
  }

  @Override
  public boolean setAddress(AccountId id, MailAddress address) {
    boolean changed =
        store.write(
            jdbc -> {
              long taken =
                  jdbc.sql(
                          """
                          select count(*) from account_person
                          where id <> :id and (address_key = :key or name_key = :key)
                          """)
                      .param("id", id.value())
                      .param("key", address.key())
                      .query(Long.class)
                      .single();
              return taken == 0 && move(jdbc, id, address) == 1;
            });
    sessions.forgetFound();
    return changed;
  }

  /** Who signs in with an address signs in with the new one; a name that is none stays. */
  private static int move(JdbcClient jdbc, AccountId id, MailAddress address) {
    return jdbc.sql(
            """
            update account_person
            set name_key = case when name_key = address_key then :key else name_key end,
              name = case when name_key = address_key then :address else name end,
              address_key = :key,
              address = :address
            where id = :id
            """)
        .param("key", address.key())
        .param("address", address.text())
        .param("id", id.value())
        .update();
  }

  @Override
  public void delete(AccountId id) {
    store.write(
        jdbc -> {
          jdbc.sql(
                  """
                  delete from account_ticket
                  where account = :id or address_key in
                    (select address_key from account_person where id = :id)
                  """)
              .param("id", id.value())
              .update();
          for (String table : OF_ACCOUNTS) {
            jdbc.sql("delete from %s where account = :id".formatted(table))
                .param("id", id.value())
                .update();
          }
          return jdbc.sql("delete from account_person where id = :id")
              .param("id", id.value())
              .update();
        });
    sessions.forgetFound();
  }

  @Override
  public List<Account> list(String words, long before, int limit) {
    String pattern = key(words).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select *
                    from account_person
                    where id < :before
                      and (name_key like :words escape '!' or address_key like :words escape '!')
                    order by id desc
                    limit :limit
                    """)
                .param("before", before)
                .param("words", "%" + pattern + "%")
                .param("limit", Math.min(limit, LIST_MAX))
                .query(AccountStore::account)
                .list());
  }

  @Override
  public long count() {
    return store.read(
        jdbc -> jdbc.sql("select count(*) from account_person").query(Long.class).single());
  }

  private String encode(String password) {
    String hash = encoder.encode(password);
    if (hash == null) {
      throw new IllegalStateException("the encoder gave no hash");
    }
    return hash;
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
