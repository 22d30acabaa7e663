package org.inkstand.account;

/**
 * A sign-in.
 *
 * @param name what they type
 * @param passwordHash Argon2id, as Spring Security encodes it
 * @param role what they may do
 */
public record Account(String name, String passwordHash, Role role) {

  /** What somebody may do here. */
  public enum Role {
    READER,
    EDITOR,
    PUBLISHER,
    OPERATOR
  }

  @Override
  public String toString() {
    return "Account[%s, %s]".formatted(name, role);
  }
}
