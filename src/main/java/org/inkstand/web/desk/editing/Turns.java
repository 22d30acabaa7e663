package org.inkstand.web.desk.editing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.inkstand.edition.Decision;
import org.inkstand.web.desk.Desk;

/** When a decision begins and ends to hold, in words and as a form has it. */
record Turns(Desk desk) {

  private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  /** In words. */
  String of(Decision decision, Instant now) {
    if (decision.from().isAfter(now)) {
      return desk.words().of("desk.editing.will", said(decision.from()));
    }
    return decision.until().equals(Instant.MAX)
        ? desk.words().of("desk.editing.holds", said(decision.from()))
        : desk.words().of("desk.editing.holds-until", said(decision.until()));
  }

  static String said(Instant moment) {
    return SAID.format(moment.atOffset(ZoneOffset.UTC));
  }

  /** For a field of a form; empty for the end of time. */
  static String field(Instant moment) {
    return moment.equals(Instant.MAX) ? "" : FIELD.format(moment.atOffset(ZoneOffset.UTC));
  }

  /** Out of a form; an empty field means {@code otherwise}, and what cannot be read nothing. */
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
