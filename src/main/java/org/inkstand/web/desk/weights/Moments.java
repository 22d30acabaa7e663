package org.inkstand.web.desk.weights;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Moments in words and as a form has them, by UTC. */
final class Moments {

  private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private Moments() {}

  static String said(Instant moment) {
    return SAID.format(moment.atOffset(ZoneOffset.UTC));
  }

  static String field(Instant moment) {
    return FIELD.format(moment.atOffset(ZoneOffset.UTC));
  }

  /** An empty field means {@code otherwise}, and what cannot be read nothing. */
  static Optional<Instant> read(String field, Instant otherwise) {
    if (field.isEmpty()) {
      return Optional.of(otherwise);
    }
    try {
      return Optional.of(LocalDateTime.parse(field).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
