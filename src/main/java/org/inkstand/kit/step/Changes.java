package org.inkstand.kit.step;

import java.util.List;

/**
 * A batch of what a module has to tell, in commit order.
 *
 * @param items the changes, oldest first
 * @param cursor where the next batch begins; equal to the cursor asked with when nothing is new
 */
public record Changes<C>(List<C> items, long cursor) {
  public Changes {
    items = List.copyOf(items);
  }

  /** Nothing after the cursor. */
  public static <C> Changes<C> none(long cursor) {
    return new Changes<>(List.of(), cursor);
  }
}
