package org.inkstand.account;

import java.time.Instant;
import org.inkstand.kit.text.MailAddress;

/**
 * What a one-time link opens.
 *
 * @param account whose it is; 0 where the address alone decides
 * @param path where one wanted to go; a path of ours
 */
public record Ticket(Kind kind, long account, MailAddress address, String path, Instant expires) {

  /** What it is good for. */
  public enum Kind {
    /** Signing in, or up. */
    SIGN_IN,
    /** Taking this address in the place of another. */
    ADDRESS
  }
}
