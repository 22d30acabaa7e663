package org.inkstand.feed.store;

import java.net.URI;
import java.time.Instant;
import org.inkstand.feed.HubSubscription;
import org.inkstand.feed.HubSubscription.State;

/**
 * A subscription with what only the two ends of it may know.
 *
 * @param token the name of its door
 * @param secret by which the hub signs
 * @param pending what the hub was asked for and has not yet confirmed: {@code subscribe}, {@code
 *     unsubscribe} or nothing
 * @param tries without an answer
 * @param nextAct when something is to be done about it
 */
public record HubRow(
    HubSubscription shown,
    String token,
    String secret,
    String pending,
    int tries,
    Instant nextAct) {

  /** The hub. */
  public URI hub() {
    return shown.hub();
  }

  /** How it stands. */
  public State state() {
    return shown.state();
  }
}
