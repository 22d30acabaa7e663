package org.inkstand.account;

import java.time.Instant;

/**
 * One browser that is signed in.
 *
 * @param device in a few words, as {@code Firefox on Android}
 * @param seen when it last asked for something, to the hour
 */
public record Session(
    long number, SignedIn who, Way way, String device, Instant began, Instant seen) {

  /** How somebody proved who they are. */
  public enum Way {
    PASSWORD,
    LINK,
    PASSKEY,
    PROVIDER
  }
}
