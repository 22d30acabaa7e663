package org.inkstand.account;

import java.time.Instant;
import java.util.Optional;
import org.inkstand.kit.text.MailAddress;

/**
 * A sign-in.
 *
 * @param name what they type: a reader's address, or a word as {@code operator}
 * @param address where mail reaches them; empty where they gave none
 * @param passwordHash Argon2id, as Spring Security encodes it; empty where there is no password
 * @param role what they may do
 */
public record Account(
    AccountId id, String name, String address, String passwordHash, Role role, Instant since) {

  /** What somebody may do here. */
  public enum Role {
    READER,
    EDITOR,
    PUBLISHER,
    OPERATOR;

    /** Whether they work for this house, and read for it. */
    public boolean ofTheHouse() {
      return this == EDITOR || this == OPERATOR;
    }
  }

  /** Where mail reaches them, if it does. */
  public Optional<MailAddress> mail() {
    return MailAddress.of(address);
  }

  /** Whether they can sign in with a password. */
  public boolean hasPassword() {
    return !passwordHash.isEmpty();
  }

  @Override
  public String toString() {
    return "Account[%s, %s]".formatted(id, role);
  }
}
