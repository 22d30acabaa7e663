package org.inkstand.feed.format.reading;

import java.time.Instant;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.inkstand.feed.format.address.Addresses;
import org.inkstand.feed.format.date.FeedDates;

/**
 * One reading of one feed.
 *
 * @param base the address that relative ones are relative to; may be empty
 * @param language what HTTP says it is in; may be empty
 * @param now for refusing the future
 * @param budget what absolute addresses may add
 */
public record Reading(String base, String language, Instant now, Flaws flaws, Budget budget) {

  /** An address that may be followed, absolute if it can be; empty when there is none. */
  public String address(String near, String written) {
    if (written.isBlank()) {
      return "";
    }
    var address = Addresses.link(near, written);
    return budget.allows(address.length() - written.length()) ? address : written.strip();
  }

  /**
   * A moment that has passed: when something was published or changed. One that is no moment, or
   * lies in the future by more than clocks and zones explain, is {@link Instant#EPOCH} and a flaw.
   */
  public Instant moment(String written, IntSupplier line) {
    var moment = parse(written, line);
    if (moment.isAfter(now.plus(Limits.FUTURE_MAX))) {
      lose("the moment " + Flaws.quote(written) + " lies in the future, not taken", line);
      return Instant.EPOCH;
    }
    return moment;
  }

  /** A moment that may lie ahead: an embargo, an end. */
  public Instant momentAhead(String written, IntSupplier line) {
    return parse(written, line);
  }

  private Instant parse(String written, IntSupplier line) {
    if (written.isBlank()) {
      return Instant.EPOCH;
    }
    Optional<Instant> moment = FeedDates.parse(written);
    if (moment.isEmpty()) {
      lose("the moment " + Flaws.quote(written) + " cannot be read", line);
    }
    return moment.orElse(Instant.EPOCH);
  }

  /** Lines are counted from the top, so only for a flaw that will be written down. */
  private void lose(String sentence, IntSupplier line) {
    if (flaws.wants(sentence)) {
      flaws.lose(line.getAsInt(), sentence);
    }
  }
}
