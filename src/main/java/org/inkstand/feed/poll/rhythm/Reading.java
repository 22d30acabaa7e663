package org.inkstand.feed.poll.rhythm;

import java.time.Instant;
import java.util.List;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.inkstand.feed.format.parsed.ParsedRhythm;

/**
 * What a body tells of its feed's rhythm.
 *
 * @param published the moments that its items bear, newest first
 * @param said how it wants to be asked
 * @param news how many of its items are new or changed
 */
public record Reading(List<Instant> published, ParsedRhythm said, int news) {
  public Reading {
    published = List.copyOf(published);
  }

  /** Of a feed of which so many items are news. */
  public static Reading of(ParsedFeed feed, int news) {
    List<Instant> moments =
        feed.items().stream()
            .map(item -> item.times().published())
            .filter(moment -> moment.isAfter(Instant.EPOCH))
            .sorted()
            .toList()
            .reversed();
    return new Reading(moments, feed.rhythm(), news);
  }
}
