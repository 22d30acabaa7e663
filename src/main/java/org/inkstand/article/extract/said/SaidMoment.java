package org.inkstand.article.extract.said;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A moment as a page says it, no more exact than that: a day, perhaps a time, perhaps the zone of
 * that time.
 *
 * @param day the day as written, in the writer's zone
 * @param time the time of day, when the page says one
 * @param zone the offset, when the page says one; never without a time
 */
public record SaidMoment(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> zone) {

  public SaidMoment {
    if (time.isEmpty() && zone.isPresent()) {
      throw new IllegalArgumentException("a zone without a time: " + day + " " + zone.get());
    }
  }

  static SaidMoment of(LocalDate day) {
    return new SaidMoment(day, Optional.empty(), Optional.empty());
  }

  /** The instant, reading what the page leaves open as noon and as UTC. */
  public Instant instant() {
    return OffsetDateTime.of(day, time.orElse(LocalTime.NOON), zone.orElse(ZoneOffset.UTC))
        .toInstant();
  }

  /**
   * ISO 8601, as exact as the page: {@code 2026-05-03}, {@code 2026-05-03T14:24}, {@code …+02:00}.
   */
  @Override
  public String toString() {
    var text = new StringBuilder(day.toString());
    time.ifPresent(t -> text.append(DateTimeFormatter.ofPattern("'T'HH:mm:ss").format(t)));
    zone.ifPresent(z -> text.append(z.getId()));
    return text.toString();
  }
}
