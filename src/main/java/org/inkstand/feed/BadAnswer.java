package org.inkstand.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.inkstand.feed.FeedState.Outcome;

/**
 * An answer that was no good, or read with flaws, as it came.
 *
 * @param reason in plain words
 * @param status HTTP; 0 when there was none
 * @param address where it came from in the end
 * @param headers one a line, as {@code name: value}
 * @param opening the first of its body, unpacked, as text; what is no text stands as U+FFFD
 * @param bodyBytes of the whole body, as far as it was read
 * @param flaws one a line, the costly first
 */
public record BadAnswer(
    Instant at,
    Outcome outcome,
    String reason,
    int status,
    URI address,
    List<String> headers,
    String opening,
    long bodyBytes,
    List<String> flaws) {

  public BadAnswer {
    headers = List.copyOf(headers);
    flaws = List.copyOf(flaws);
  }
}
