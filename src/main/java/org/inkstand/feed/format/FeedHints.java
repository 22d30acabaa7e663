package org.inkstand.feed.format;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a feed beside its bytes: what HTTP said, and what time it is.
 *
 * @param base where it was fetched
 * @param contentType as HTTP gave it, with its charset; may be empty
 * @param contentLocation Content-Base as HTTP gave it, or else Content-Location; may be empty
 * @param contentLanguage as HTTP gave it; may be empty
 * @param now for refusing moments that lie in the future
 */
public record FeedHints(
    Optional<URI> base,
    String contentType,
    String contentLocation,
    String contentLanguage,
    Instant now) {

  /** What HTTP said of where the body lies: its base goes before its location. */
  public static String nearest(String contentBase, String contentLocation) {
    return contentBase.isBlank() ? contentLocation : contentBase;
  }

  /** Nothing is known but the time. */
  public static FeedHints none(Instant now) {
    return new FeedHints(Optional.empty(), "", "", "", now);
  }

  /** Where it was fetched is known, too. */
  public static FeedHints at(URI base, Instant now) {
    return new FeedHints(Optional.of(base), "", "", "", now);
  }
}
