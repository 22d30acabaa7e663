package org.inkstand.feed.store;

import java.net.URI;
import java.time.Instant;
import org.inkstand.title.FeedId;

/** When a feed's turn comes. */
public record Due(FeedId feed, URI address, Instant at) {}
