package org.inkstand.sync.outgoing;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * A feed as it leaves, in no dialect yet.
 *
 * @param name what an app lists it under
 * @param description a sentence
 * @param page where a person reads the same
 * @param self the feed's own address, without the dialect's ending
 * @param question what stands in that address behind the ending; may be empty
 * @param language BCP 47, when all of it is in one; else empty
 * @param updated when the newest word in it was written; the epoch for an empty feed
 * @param dispatches newest first
 */
public record Channel(
    String name,
    String description,
    URI page,
    URI self,
    String question,
    String language,
    Instant updated,
    List<Dispatch> dispatches) {
  public Channel {
    dispatches = List.copyOf(dispatches);
  }

  /** The feed's own address in a dialect. */
  public String address(String ending) {
    return self.toASCIIString() + ending + question;
  }
}
