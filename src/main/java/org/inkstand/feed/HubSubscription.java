package org.inkstand.feed;

import java.net.URI;
import java.time.Instant;
import org.inkstand.title.FeedId;

/**
 * Our subscription at a feed's hub (WebSub), by which news comes at once and asking is left to a
 * few times a day.
 *
 * @param topic the name under which the hub knows the feed
 * @param reason why it does not stand, in plain words; empty when it does
 * @param leaseUntil how long the hub has promised to tell us; the epoch when it has not
 * @param lastPing when it last told us something; the epoch for never
 * @param pings how often it did
 * @param forged how often somebody else tried to, or the hub signed wrongly
 */
public record HubSubscription(
    FeedId feed,
    URI hub,
    String topic,
    State state,
    String reason,
    Instant leaseUntil,
    Instant lastPing,
    long pings,
    long forged) {

  /**
   * How it stands.
   *
   * <pre>
   *   WANTED --the hub asks whether we meant it--> VERIFIED --lease ends--> WANTED
   *   any    --the hub says no-->                  DENIED   --a day-->      WANTED
   *   any    --the feed is taken out, or names another hub--> UNWANTED --> no more
   * </pre>
   */
  public enum State {
    /** To be asked for, or asked for and not yet confirmed. */
    WANTED,
    /** The hub has asked back, and tells us. */
    VERIFIED,
    /** The hub said no. */
    DENIED,
    /** To be given up, or given up and not yet confirmed. */
    UNWANTED
  }
}
