package org.inkstand.member.step;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkstand.account.Account;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.Accounts;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.step.Bookless;
import org.inkstand.member.MemberSettings;
import org.inkstand.member.Membership;
import org.inkstand.member.store.MembershipStore;
import org.inkstand.post.Post;
import org.springframework.stereotype.Component;

/**
 * Writes to readers a few days before their trial or membership ends: no door closes without a
 * word. The letter and the note that it was written are one transaction, so nobody is told twice.
 *
 * <p>There is no book to follow here, only the clock: it looks once a minute, and its cursor stands
 * where its target does.
 */
@Component
class TellOfEnd implements Bookless {

  private static final int BATCH = 100;
  private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

  private final Store store;
  private final Clock clock;
  private final MembershipStore memberships;
  private final Sending sending;
  private volatile Instant next = Instant.MIN;

  /** What a letter needs. */
  @Component
  record Sending(
      Accounts accounts, Post post, AccountSettings accountSettings, MemberSettings settings) {}

  TellOfEnd(Store store, Clock clock, MembershipStore memberships, Sending sending) {
    this.store = store;
    this.clock = clock;
    this.memberships = memberships;
    this.sending = sending;
  }

  @Override
  public String name() {
    return "member.tell";
  }

  @Override
  public int advance() {
    Instant now = clock.instant();
    if (now.isBefore(next)) {
      return 0;
    }
    List<Membership> ending = memberships.untold(now.plus(sending.settings().notice()), BATCH);
    if (ending.size() < BATCH) {
      next = now.plus(LOOK_EVERY);
    }
    ending.forEach(membership -> tell(membership, now));
    return ending.size();
  }

  private void tell(Membership membership, Instant now) {
    Optional<Account> account = sending.accounts().find(membership.account());
    store.write(
        _ -> {
          account
              .flatMap(Account::mail)
              .ifPresent(
                  to ->
                      sending
                          .post()
                          .post(
                              new EndLetter(
                                      sending.settings().paper(),
                                      sending.accountSettings().absolute("/plans"))
                                  .of(membership, now, to)));
          memberships.told(membership);
          return 0;
        });
  }
}
