package org.inkstand.feed.format.parsed;

import java.time.Instant;

/**
 * The moments of an item.
 *
 * @param published {@link Instant#EPOCH} when not said
 * @param updated {@link Instant#EPOCH} when not said
 * @param embargoedUntil {@link Instant#EPOCH} for at once
 * @param expires {@link Instant#MAX} for never
 */
public record ParsedTimes(
    Instant published, Instant updated, Instant embargoedUntil, Instant expires) {

  /** Nothing is said. */
  public static final ParsedTimes UNSAID =
      new ParsedTimes(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, Instant.MAX);
}
