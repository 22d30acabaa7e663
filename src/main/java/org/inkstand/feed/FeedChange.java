package org.inkstand.feed;

import org.inkstand.title.TitleId;

/** What the feeds have said since a cursor. */
public sealed interface FeedChange {

  /** An item as it stands now: new, or published again with other words. */
  record Announced(Item item) implements FeedChange {}

  /** The title took it back: its feed says canceled or deleted. */
  record Withdrawn(ItemId id, TitleId title) implements FeedChange {}
}
