package org.inkstand.feed;

import java.net.URI;
import java.util.List;

/** A look into a feed that nobody reads yet. */
@FunctionalInterface
public interface FeedPreview {

  /**
   * Asks it once, and keeps nothing.
   *
   * @param limit at most so many items, from the top of the feed
   * @return none when it cannot be read
   */
  List<Item> look(URI address, int limit);
}
