package org.inkstand.testnews;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.inkstand.account.Account;
import org.inkstand.account.AccountId;
import org.inkstand.account.Erasure;
import org.inkstand.member.Membership;
import org.inkstand.member.Memberships;

/** Memberships in memory. */
public final class FakeMemberships implements Memberships, Erasure {

  private final Map<AccountId, Membership> all = new HashMap<>();
  private final Clock clock;

  /** None yet. */
  public FakeMemberships(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized Membership of(AccountId account) {
    return all.getOrDefault(account, Membership.none(account));
  }

  @Override
  public synchronized void beginTrial(AccountId account) {
    Instant ends = clock.instant().plus(Duration.ofDays(14));
    all.putIfAbsent(account, new Membership(account, ends, Instant.EPOCH));
  }

  @Override
  public synchronized void grant(AccountId account, Instant until) {
    all.put(account, new Membership(account, of(account).trialEnds(), until));
  }

  @Override
  public synchronized void end(AccountId account) {
    all.put(account, new Membership(account, clock.instant(), Instant.EPOCH));
  }

  @Override
  public synchronized void forget(AccountId account) {
    all.remove(account);
  }

  @Override
  public void erase(Account account) {
    forget(account.id());
  }
}
