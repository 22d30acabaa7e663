package org.inkstand.post;

import java.time.Instant;

/**
 * A mail in the outbox.
 *
 * @param number counts up
 * @param state how far it got
 * @param why the mail server's own words when it did not take it; else empty
 */
public record Posted(long number, Instant at, Mail mail, State state, String why) {

  /** How far a mail got. */
  public enum State {
    /** There is no mail server: it stays here to be read. */
    KEPT,
    /** On its way. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** The mail server did not take it, however often it was asked. */
    FAILED
  }
}
