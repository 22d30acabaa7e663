package org.inkstand.feed.store;

import java.util.List;
import org.inkstand.feed.Item;

/**
 * What one reading of a feed brought.
 *
 * @param items as published now; their numbers are given by the store
 * @param withdrawn keys of items that their title took back
 */
public record Announcement(List<Item> items, List<String> withdrawn) {

  /** Nothing. */
  public static final Announcement NONE = new Announcement(List.of(), List.of());

  public Announcement {
    items = List.copyOf(items);
    withdrawn = List.copyOf(withdrawn);
  }
}
