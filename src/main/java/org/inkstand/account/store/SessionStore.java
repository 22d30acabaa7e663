package org.inkstand.account.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkstand.account.Account.Role;
import org.inkstand.account.AccountId;
import org.inkstand.account.Session;
import org.inkstand.account.Session.Way;
import org.inkstand.account.Sessions;
import org.inkstand.account.SignedIn;
import org.inkstand.kit.sql.Sequences;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sessions in the store, with their account's name and role as they are now.
 *
 * <p>What was found is remembered for {@link #REMEMBERED}, so that a page costs no statement; a
 * session that is ended here is forgotten at once, one that is ended on another machine within that
 * time.
 */
@Component
final class SessionStore implements Sessions {

  private static final String NUMBERS = "account.session";

  static final Duration REMEMBERED = Duration.ofSeconds(10);
  private static final int REMEMBERED_MAX = 20_000;

  /** A reader comes back after a holiday and is still at home. */
  static final Duration READER_IDLE = Duration.ofDays(60);

  /** Once a year everybody shows who they are. */
  static final Duration READER_WHOLE = Duration.ofDays(365);

  /** Who can change things is asked again after a night's sleep. */
  static final Duration STAFF_IDLE = Duration.ofHours(12);

  static final Duration STAFF_WHOLE = Duration.ofDays(7);

  /** Nobody has more browsers; the least used ends. */
  private static final int SESSIONS_MAX = 50;

  /** "Last seen" is for the eye: an hour is close enough, and spares a write a page. */
  private static final Duration SEEN_EVERY = Duration.ofHours(1);

  private static final int DEVICE_CHARS_MAX = 100;

  private final Store store;
  private final Clock clock;
  private final Cache<String, Session> remembered =
      Caffeine.newBuilder().maximumSize(REMEMBERED_MAX).expireAfterWrite(REMEMBERED).build();

  SessionStore(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String begin(AccountId account, Way way, String device) {
    String key = Keys.draw();
    long now = Times.millis(clock.instant());
    store.write(
        jdbc -> {
          jdbc.sql(
                  """
                  insert into account_session (id, key_hash, account, way, device, began, seen)
                  values (:id, :hash, :account, :way, :device, :now, :now)
                  """)
              .param("id", Sequences.take(jdbc, NUMBERS, 1))
              .param("hash", Keys.hash(key))
              .param("account", account.value())
              .param("way", way.name())
              .param("device", device.substring(0, Math.min(device.length(), DEVICE_CHARS_MAX)))
              .param("now", now)
              .update();
          return jdbc.sql(
                  """
                  delete from account_session
                  where account = :account and id not in (
                    select id from account_session
                    where account = :account
                    order by seen desc, id desc
                    limit :max)
                  """)
              .param("account", account.value())
              .param("max", SESSIONS_MAX)
              .update();
        });
    return key;
  }

  @Override
  public Optional<Session> find(String key) {
    if (!Keys.possible(key)) {
      return Optional.empty();
    }
    String hash = Keys.hash(key);
    Instant now = clock.instant();
    Session known = remembered.getIfPresent(hash);
    if (known == null) {
      known = read(hash);
      if (known == null) {
        return Optional.empty();
      }
      remembered.put(hash, known);
    }
    if (!runs(known, now)) {
      end(known.who().id(), known.number());
      return Optional.empty();
    }
    if (known.seen().plus(SEEN_EVERY).isBefore(now)) {
      seen(known.number(), now);
      remembered.invalidate(hash);
    }
    return Optional.of(known);
  }

  private @Nullable Session read(String hash) {
    return store
        .read(
            jdbc ->
                jdbc.sql(
                        """
                        select s.*, p.name, p.role
                        from account_session s
                        join account_person p on p.id = s.account
                        where s.key_hash = :hash
                        """)
                    .param("hash", hash)
                    .query(SessionStore::session)
                    .optional())
        .orElse(null);
  }

  private static Session session(ResultSet row, int number) throws SQLException {
    SignedIn who =
        new SignedIn(
            new AccountId(row.getLong("account")),
            row.getString("name"),
            Role.valueOf(row.getString("role")),
            row.getLong("id"));
    return new Session(
        row.getLong("id"),
        who,
        Way.valueOf(row.getString("way")),
        row.getString("device"),
        Times.instant(row.getLong("began")),
        Times.instant(row.getLong("seen")));
  }

  private static boolean runs(Session session, Instant now) {
    boolean reader = session.who().role() == Role.READER;
    return now.isBefore(session.seen().plus(reader ? READER_IDLE : STAFF_IDLE))
        && now.isBefore(session.began().plus(reader ? READER_WHOLE : STAFF_WHOLE));
  }

  private void seen(long number, Instant now) {
    store.write(
        jdbc ->
            jdbc.sql("update account_session set seen = :now where id = :id")
                .param("now", Times.millis(now))
                .param("id", number)
                .update());
  }

  @Override
  public List<Session> list(AccountId account) {
    Instant now = clock.instant();
    return store
        .read(
            jdbc ->
                jdbc.sql(
                        """
                        select s.*, p.name, p.role
                        from account_session s
                        join account_person p on p.id = s.account
                        where s.account = :account
                        order by s.seen desc, s.id desc
                        limit :max
                        """)
                    .param("account", account.value())
                    .param("max", SESSIONS_MAX)
                    .query(SessionStore::session)
                    .list())
        .stream()
        .filter(session -> runs(session, now))
        .toList();
  }

  /** Looks everything up anew: names or roles have changed. */
  void forgetFound() {
    remembered.invalidateAll();
  }

  @Override
  public void end(AccountId account, long number) {
    store.write(
        jdbc ->
            jdbc.sql("delete from account_session where account = :account and id = :id")
                .param("account", account.value())
                .param("id", number)
                .update());
    remembered.invalidateAll();
  }

  @Override
  public void endOthers(AccountId account, long number) {
    store.write(
        jdbc ->
            jdbc.sql("delete from account_session where account = :account and id <> :id")
                .param("account", account.value())
                .param("id", number)
                .update());
    remembered.invalidateAll();
  }
}
