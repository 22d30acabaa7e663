package org.inkstand.feed.store;

import org.inkstand.title.FeedId;

/** A feed whose hub was not asked yet. */
public record HubOffered(FeedId feed, String hub, String topic) {}
