package org.inkstand.feed.store;

import java.util.List;
import org.inkstand.feed.Item;

/**
 * What one reading of a feed brought.
 *
 * @param items as published now; their numbers are given by the store
 * @param withdrawn keys of items that their title took back
 * @param dropped how many items were announced and not taken: without a name, or too many
 */
public record Announcement(List<Item> items, List<String> withdrawn, int dropped) {

  /** Nothing. */
  public static final Announcement NONE = new Announcement(List.of(), List.of());

  /** One of which everything was taken. */
  public Announcement(List<Item> items, List<String> withdrawn) {
    this(items, withdrawn, 0);
  }

  public Announcement {
    items = List.copyOf(items);
    withdrawn = List.copyOf(withdrawn);
  }
}
