package org.inkstand.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people type them: {@code 2026-11-22}, {@code 2026-11}, {@code 2026}, {@code today}. */
final class Day {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");

  private Day() {}

  /** The first day of what was typed. */
  static Optional<LocalDate> first(String typed, LocalDate today) {
    return switch (typed.toLowerCase(Locale.ROOT)) {
      case "today" -> Optional.of(today);
      case "yesterday" -> Optional.of(today.minusDays(1));
      default -> date(typed);
    };
  }

  private static Optional<LocalDate> date(String typed) {
    Matcher matcher = DATE.matcher(typed);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(matcher.group(1)), number(matcher, 2), number(matcher, 3)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
