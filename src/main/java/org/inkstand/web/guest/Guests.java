package org.inkstand.web.guest;

import java.time.Clock;
import java.util.Optional;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.SignedIn;
import org.inkstand.member.Memberships;
import org.inkstand.member.Visitor;
import org.inkstand.member.Visitor.Standing;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who asks for the page that is being made. */
@Component
public class Guests {

  private final AccountSettings settings;
  private final Memberships memberships;
  private final Clock clock;

  Guests(AccountSettings settings, Memberships memberships, Clock clock) {
    this.settings = settings;
    this.memberships = memberships;
    this.clock = clock;
  }

  /**
   * Who sent the request that this thread works on. A page that is kept for everybody is made for
   * nobody in particular, and only while nobody is signed in.
   */
  public Guest present() {
    Optional<SignedIn> who = SignedIn.of(SecurityContextHolder.getContext().getAuthentication());
    return who.map(known -> new Guest(who, new Visitor(standing(known), ""))).orElse(Guest.ANYBODY);
  }

  /** Whether the paper is one person's, so that nobody is asked to sign up. */
  public boolean personal() {
    return settings.personal();
  }

  private Standing standing(SignedIn who) {
    if (who.role().ofTheHouse()) {
      return settings.personal() ? Standing.OWNER : Standing.MEMBER;
    }
    return memberships.of(who.id()).runs(clock.instant()) ? Standing.MEMBER : Standing.READER;
  }
}
