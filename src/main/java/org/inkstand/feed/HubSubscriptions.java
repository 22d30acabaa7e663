package org.inkstand.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkstand.title.FeedId;

/**
 * Our subscriptions at hubs, and what may be said at the door that they call at. Source: WebSub,
 * W3C Recommendation of 23 January 2018.
 *
 * <p>Each subscription has a door of its own whose name nobody can guess.
 */
public interface HubSubscriptions {

  /** The subscription of a feed; empty when it has none. */
  Optional<HubSubscription> find(FeedId feed);

  /**
   * A hub asks whether we meant what we asked of it, or says no to it.
   *
   * @param door the last part of the address called
   * @return what to answer with; empty when this is nothing that we asked for
   */
  Optional<String> confirm(String door, Intent intent);

  /** A hub brings news, or somebody says so. */
  Received take(String door, Ping ping);

  /**
   * What a hub says of a subscription.
   *
   * @param mode {@code subscribe}, {@code unsubscribe} or {@code denied}
   * @param challenge to be echoed; empty with a denial
   * @param leaseSeconds how long it will last; 0 when not said
   * @param reason of a denial; may be empty
   */
  record Intent(String mode, String topic, String challenge, long leaseSeconds, String reason) {}

  /**
   * A feed, or the new part of it, as a hub sent it.
   *
   * @param headers by name
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, and as large as a feed
  record Ping(byte[] body, Map<String, List<String>> headers) {}

  /** What came of a ping. */
  enum Received {
    /** It was written, or the feed will be asked because it could not be read. */
    TAKEN,
    /** It was not signed by whom we gave the secret; whoever it was is not told. */
    IGNORED,
    /** There is no such door. */
    UNKNOWN,
    /** We want no more of it. */
    ENDED,
    /** Too many at once; it may be sent again. */
    BUSY
  }
}
