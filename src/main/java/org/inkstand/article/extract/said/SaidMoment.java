package org.inkstand.article.extract.said;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
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

  /** The zones in which people live; half a day west is a clock that left out its "p.m.". */
  private static final int WEST_MINUTES = -11 * 60;

  private static final int EAST_MINUTES = 14 * 60;

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
   * This moment in the zone of its clock, if its clock shows that instant in some zone. A clock
   * that says no zone is believed at odd minutes only: a round hour could be another moment's.
   */
  Optional<SaidMoment> inZone(Instant instant) {
    if (time.isEmpty()) {
      return Optional.empty();
    }
    LocalDateTime clock = day.atTime(time.get()).truncatedTo(ChronoUnit.MINUTES);
    LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    int minutes = (int) Duration.between(utc.truncatedTo(ChronoUnit.MINUTES), clock).toMinutes();
    boolean lived = minutes != 0 && minutes >= WEST_MINUTES && minutes <= EAST_MINUTES;
    boolean fits =
        zone.isPresent()
            ? zone.get().getTotalSeconds() == minutes * 60
            : minutes % 30 == 0 && clock.getMinute() % 15 != 0;
    if (!lived || !fits) {
      return Optional.empty();
    }
    OffsetDateTime at = instant.atOffset(ZoneOffset.ofTotalSeconds(minutes * 60));
    return Optional.of(
        new SaidMoment(
            at.toLocalDate(), Optional.of(at.toLocalTime()), Optional.of(at.getOffset())));
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
