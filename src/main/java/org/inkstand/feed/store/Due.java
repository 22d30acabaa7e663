package org.inkstand.feed.store;

import java.net.URI;
import java.time.Instant;
import org.inkstand.title.FeedId;

/**
 * When a feed's turn comes.
 *
 * @param doubtful its server did not answer the last time, and may hang again
 */
public record Due(FeedId feed, URI address, Instant at, boolean doubtful) {

  /** The turn of a feed whose server answers. */
  public Due(FeedId feed, URI address, Instant at) {
    this(feed, address, at, false);
  }
}
