package org.inkstand.account.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.inkstand.account.Account;
import org.inkstand.account.Account.Role;
import org.inkstand.account.Accounts;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Accounts in the store. */
@Component
final class AccountStore implements Accounts {

  private static final String OPERATOR = "operator";

  /** Longer names are no names, and need not reach the store. */
  private static final int NAME_CHARS_MAX = 200;

  private static final int PASSWORD_CHARS_MIN = 10;
  private static final int PASSWORD_CHARS_MAX = 200;

  private final Store store;
  private final Clock clock;
  private final PasswordEncoder encoder;
  private final SecureRandom random = new SecureRandom();

  AccountStore(Store store, Clock clock, PasswordEncoder encoder) {
    this.store = store;
    this.clock = clock;
    this.encoder = encoder;
  }

  @Override
  public Optional<Account> findByName(String name) {
    if (name.length() > NAME_CHARS_MAX) {
      return Optional.empty();
    }
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select name, password_hash, role
                    from account_account
                    where name_key = :key
                    """)
                .param("key", key(name))
                .query(
                    (row, _) ->
                        new Account(
                            row.getString("name"),
                            row.getString("password_hash"),
                            Role.valueOf(row.getString("role"))))
                .optional());
  }

  @Override
  public Optional<String> ensureOperator() {
    if (hasOperator()) {
      return Optional.empty();
    }
    String password = ReadablePassword.draw(random);
    String hash = encode(password);
    int made =
        store.write(
            jdbc ->
                jdbc.sql(
                        """
                        insert into account_account (name_key, name, password_hash, role, since)
                        values (:key, :name, :hash, :role, :since)
                        on conflict (name_key) do nothing
                        """)
                    .param("key", key(OPERATOR))
                    .param("name", OPERATOR)
                    .param("hash", hash)
                    .param("role", Role.OPERATOR.name())
                    .param("since", Times.millis(clock.instant()))
                    .update());
    return made == 1 ? Optional.of(password) : Optional.empty();
  }

  private boolean hasOperator() {
    return store.read(
            jdbc ->
                jdbc.sql("select count(*) from account_account where role = :role")
                    .param("role", Role.OPERATOR.name())
                    .query(Long.class)
                    .single())
        > 0;
  }

  @Override
  public void setPassword(String name, String password) {
    if (password.length() < PASSWORD_CHARS_MIN || password.length() > PASSWORD_CHARS_MAX) {
      throw new IllegalArgumentException(
          "a password has 10 to 200 characters, not " + password.length());
    }
    String hash = encode(password);
    int changed =
        store.write(
            jdbc ->
                jdbc.sql(
                        """
                        update account_account set password_hash = :hash
                        where name_key = :key
                        """)
                    .param("hash", hash)
                    .param("key", key(name))
                    .update());
    if (changed == 0) {
      throw new IllegalArgumentException("there is no account " + name);
    }
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
