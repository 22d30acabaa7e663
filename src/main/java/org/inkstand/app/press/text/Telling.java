package org.inkstand.app.press.text;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One title's article about an event, with all its versions, the first one first.
 *
 * @param title the slug of the title
 * @param copyOf the wire article that it repeats word for word
 * @param withdrawnAfter how long after the event's first article it is taken back
 */
public record Telling(
    String id,
    String title,
    String byline,
    String section,
    List<String> keywords,
    Optional<Illustration> picture,
    List<Edition> editions,
    Optional<String> copyOf,
    Optional<Duration> withdrawnAfter) {
  public Telling {
    keywords = List.copyOf(keywords);
    editions = List.copyOf(editions);
  }
}
