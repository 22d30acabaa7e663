package org.inkstand.member;

import java.time.Instant;
import org.inkstand.account.AccountId;

/** Who is a member, and until when. */
public interface Memberships {

  /** An account's; one that never began where there is none. */
  Membership of(AccountId account);

  /**
   * Begins the trial of somebody who has just signed up. There is one a person: later calls do
   * nothing.
   */
  void beginTrial(AccountId account);

  /** Grants a membership until a moment, in the place of what was granted before. */
  void grant(AccountId account, Instant until);

  /** Ends whatever runs, now. */
  void end(AccountId account);

  /** Forgets that there ever was one. */
  void forget(AccountId account);
}
