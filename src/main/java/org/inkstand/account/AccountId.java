package org.inkstand.account;

/**
 * The number of an account: given once, never to another. What is one person's is kept under it.
 */
public record AccountId(long value) {
  public AccountId {
    if (value < 1) {
      throw new IllegalArgumentException("accounts are numbered from 1, not " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
