package org.inkstand.member;

import java.time.Instant;
import org.inkstand.account.AccountId;

/**
 * What opens members' titles to one reader: the trial that began when they signed up, and what an
 * operator granted beside it.
 *
 * @param trialEnds when the trial is or was over; {@link Instant#EPOCH} where there was none
 * @param grantedUntil until when an operator granted it; {@link Instant#EPOCH} for never
 */
public record Membership(AccountId account, Instant trialEnds, Instant grantedUntil) {

  /** Of somebody who never had one. */
  public static Membership none(AccountId account) {
    return new Membership(account, Instant.EPOCH, Instant.EPOCH);
  }

  /** The moment at which it ends, or ended; {@link Instant#EPOCH} when there was none. */
  public Instant ends() {
    return trialEnds.isAfter(grantedUntil) ? trialEnds : grantedUntil;
  }

  /** Whether it runs at this moment. */
  public boolean runs(Instant now) {
    return now.isBefore(ends());
  }

  /** Whether what runs, or ran last, is the trial. */
  public boolean trial() {
    return trialEnds.isAfter(grantedUntil);
  }

  /** Whether there ever was one. */
  public boolean began() {
    return ends().isAfter(Instant.EPOCH);
  }
}
