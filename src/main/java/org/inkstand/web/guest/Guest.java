package org.inkstand.web.guest;

import java.util.Optional;
import org.inkstand.account.SignedIn;
import org.inkstand.member.Visitor;

/**
 * Who is looking at a page, and how far the wall lets them.
 *
 * @param who empty for a visitor
 */
public record Guest(Optional<SignedIn> who, Visitor visitor) {

  /** Somebody whom we do not know. */
  public static final Guest ANYBODY = new Guest(Optional.empty(), Visitor.ANYBODY);

  /** Whether they are signed in. */
  public boolean known() {
    return who.isPresent();
  }
}
