package org.inkstand.member.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.inkstand.account.Account;
import org.inkstand.account.AccountId;
import org.inkstand.account.Erasure;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.Times;
import org.inkstand.member.MemberSettings;
import org.inkstand.member.Membership;
import org.inkstand.member.Memberships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Memberships in the store. Each page asks for one: what was found is remembered for ten seconds,
 * and forgotten when it changes here.
 */
@Component
public class MembershipStore implements Memberships, Erasure {

  private static final Duration REMEMBERED = Duration.ofSeconds(10);
  private static final int REMEMBERED_MAX = 20_000;

  private final Store store;
  private final Clock clock;
  private final MemberSettings settings;
  private final Cache<AccountId, Membership> remembered =
      Caffeine.newBuilder().maximumSize(REMEMBERED_MAX).expireAfterWrite(REMEMBERED).build();

  MembershipStore(Store store, Clock clock, MemberSettings settings) {
    this.store = store;
    this.clock = clock;
    this.settings = settings;
  }

  @Override
  public Membership of(AccountId account) {
    return remembered.get(account, this::read);
  }

  private Membership read(AccountId account) {
    return store
        .read(
            jdbc ->
                jdbc.sql("select * from member_membership where account = :account")
                    .param("account", account.value())
                    .query(MembershipStore::membership)
                    .optional())
        .orElse(Membership.none(account));
  }

  private static Membership membership(ResultSet row, int number) throws SQLException {
    return new Membership(
        new AccountId(row.getLong("account")),
        Times.instant(row.getLong("trial_ends")),
        Times.instant(row.getLong("granted_until")));
  }

  @Override
  public void beginTrial(AccountId account) {
    if (settings.trial().isZero()) {
      return;
    }
    Instant now = clock.instant();
    // Who was granted a membership before they signed up has a row without a trial.
    store.write(
        jdbc ->
            jdbc.sql(
                    """
                    insert into member_membership
                      (account, trial_began, trial_ends, granted_until, told_for)
                    values (:account, :now, :ends, 0, 0)
                    on conflict (account) do update
                    set trial_began = excluded.trial_began, trial_ends = excluded.trial_ends
                    where member_membership.trial_began = 0
                    """)
                .param("account", account.value())
                .param("now", Times.millis(now))
                .param("ends", Times.millis(now.plus(settings.trial())))
                .update());
    remembered.invalidate(account);
  }

  @Override
  public void grant(AccountId account, Instant until) {
    store.write(
        jdbc ->
            jdbc.sql(
                    """
                    insert into member_membership
                      (account, trial_began, trial_ends, granted_until, told_for)
                    values (:account, 0, 0, :until, 0)
                    on conflict (account) do update set granted_until = excluded.granted_until
                    """)
                .param("account", account.value())
                .param("until", Times.millis(until))
                .update());
    remembered.invalidate(account);
  }

  @Override
  public void end(AccountId account) {
    long now = Times.millis(clock.instant());
    store.write(
        jdbc ->
            jdbc.sql(
                    """
                    update member_membership
                    set trial_ends = case when trial_ends > :now then :now else trial_ends end,
                      granted_until =
                        case when granted_until > :now then :now else granted_until end
                    where account = :account
                    """)
                .param("now", now)
                .param("account", account.value())
                .update());
    remembered.invalidate(account);
  }

  @Override
  public void forget(AccountId account) {
    store.write(
        jdbc ->
            jdbc.sql("delete from member_membership where account = :account")
                .param("account", account.value())
                .update());
    remembered.invalidate(account);
  }

  @Override
  public void erase(Account account) {
    forget(account.id());
  }

  /**
   * Those that end before a moment, run now, and whose readers have not been told of this end.
   *
   * @param limit how many at most
   */
  public List<Membership> untold(Instant before, int limit) {
    return store.read(
        jdbc ->
            jdbc.sql(
                    """
                    select *
                    from member_membership
                    where trial_ends < :before and granted_until < :before
                      and (trial_ends > :now or granted_until > :now)
                      and told_for <> case
                        when trial_ends > granted_until then trial_ends else granted_until end
                    order by account
                    limit :limit
                    """)
                .param("before", Times.millis(before))
                .param("now", Times.millis(clock.instant()))
                .param("limit", limit)
                .query(MembershipStore::membership)
                .list());
  }

  /** Remembers that somebody was told of this end; one that is put off is told of again. */
  public void told(Membership membership) {
    store.write(
        (JdbcClient jdbc) ->
            jdbc.sql("update member_membership set told_for = :ends where account = :account")
                .param("ends", Times.millis(membership.ends()))
                .param("account", membership.account().value())
                .update());
  }
}
