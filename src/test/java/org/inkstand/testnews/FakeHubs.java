package org.inkstand.testnews;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.inkstand.feed.HubSubscription;
import org.inkstand.feed.HubSubscriptions;
import org.inkstand.title.FeedId;

/** Subscriptions as a test gives them; their doors are closed. */
public final class FakeHubs implements HubSubscriptions {

  private final Map<FeedId, HubSubscription> all = new HashMap<>();

  /** Puts a subscription in a state. */
  public void add(HubSubscription subscription) {
    all.put(subscription.feed(), subscription);
  }

  @Override
  public Optional<HubSubscription> find(FeedId feed) {
    return Optional.ofNullable(all.get(feed));
  }

  @Override
  public Optional<String> confirm(String door, Intent intent) {
    return Optional.empty();
  }

  @Override
  public Received take(String door, Ping ping) {
    return Received.UNKNOWN;
  }
}
