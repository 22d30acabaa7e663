package org.inkstand.web.guest;

import java.time.Clock;
import java.time.Instant;
import org.inkstand.account.SignedIn;
import org.inkstand.member.Membership;
import org.inkstand.member.Memberships;
import org.springframework.stereotype.Component;

/** How somebody's membership stands, for pages that say so. */
@Component
public class Standing {

  private final Memberships memberships;
  private final Clock clock;

  Standing(Memberships memberships, Clock clock) {
    this.memberships = memberships;
    this.clock = clock;
  }

  /**
   * How it stands.
   *
   * @param kind {@code house} for who works here, {@code trial}, {@code member}, {@code
   *     lapsed-trial}, {@code lapsed}, or {@code none} where there never was one
   * @param ends when it ends or ended
   */
  public record Stand(String kind, Instant ends) {}

  /** Somebody's, now. */
  public Stand of(SignedIn who) {
    if (who.role().ofTheHouse()) {
      return new Stand("house", Instant.EPOCH);
    }
    Membership membership = memberships.of(who.id());
    if (!membership.began()) {
      return new Stand("none", Instant.EPOCH);
    }
    boolean runs = membership.runs(clock.instant());
    String kind =
        membership.trial() ? (runs ? "trial" : "lapsed-trial") : (runs ? "member" : "lapsed");
    return new Stand(kind, membership.ends());
  }
}
