package org.inkstand.article.extract.said;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the shapes in which pages write a moment: for machines, for people in sixty languages, in
 * an address.
 *
 * <p>The shapes are tried from the one that can mean only one thing to the one that could mean two:
 * ISO 8601, a day with a month's name, {@code 年月日}, {@code 2026/5/3}, and last {@code 3/5/26},
 * whose order the language decides unless a figure above twelve does.
 */
final class DateShapes {

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T\\s_]{1,3}(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?"
              + "\\s?(Z\\b|[+-]\\d{2}:?\\d{2}\\b|[+-]\\d{2}(?![\\d:])|[A-Z]{2,5}\\b)?)?");
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{4})?)?(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|-?[aeioy]{1,3})?[.,]?[\\s-]{0,3}(?:de |of |da "
              + "|เดือน|tháng )?"
              + "((?:كانون|تشرين) \\p{L}+|\\p{L}[\\p{L}\\p{M}]{1,14})[.,]?[\\s-]{0,3}(?:de |del "
              + "|of )?(\\d{4}|['’]?\\d{2}(?!\\d|:))");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(\\p{L}[\\p{L}\\p{M}]{1,14})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?:,|\\s"
              + "|\\s-)\\s{0,3}(?:[^\\d\\s]{0,4}\\s)?(\\d{4})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\p{L}{3}) (\\d{1,2}) (\\d{1,2}:\\d{2}:\\d{2} [A-Z]{2,5}) (\\d{4})");
  private static final Pattern YEAR_MONTH_NAME =
      Pattern.compile("(\\d{4})[.,]?\\s(?:m\\. |m\\.)?(?:gada )?(\\p{L}{3,14})\\s(\\d{1,2})\\b");
  private static final Pattern KANJI =
      Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\d/.])(\\d{4})\\s?([/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\d/.])(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?![\\d/]|\\.\\d)");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d.:])(\\d{1,2})\\s?[:.h時시点]\\s?(\\d{2})(?:[:.](\\d{2}))?(?:분"
              + "|分)?(?!\\d)\\s*(?i:([ap])\\.?m\\b\\.?)?"
              + "\\s*\\(?(?:Uhr)?\\s?([A-Z]{2,5}\\b|Z\\b)?\\s?([+-]\\d{2}:?\\d{2})?");
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("WET", "Z"),
          Map.entry("BST", "+01:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("MEZ", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("MESZ", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("SAST", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("EAT", "+03:00"),
          Map.entry("IST", "+05:30"),
          Map.entry("PKT", "+05:00"),
          Map.entry("WIB", "+07:00"),
          Map.entry("SGT", "+08:00"),
          Map.entry("HKT", "+08:00"),
          Map.entry("JST", "+09:00"),
          Map.entry("KST", "+09:00"),
          Map.entry("AEST", "+10:00"),
          Map.entry("AEDT", "+11:00"),
          Map.entry("NZST", "+12:00"),
          Map.entry("NZDT", "+13:00"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("BRT", "-03:00"));

  /** A day with its month in a word. */
  private record Named(String year, String month, String day) {}

  private DateShapes() {}

  /**
   * The first moment written in a text; {@code language} and {@code monthFirst} settle what is
   * ambiguous.
   */
  static Optional<SaidMoment> read(String raw, String language, boolean monthFirst) {
    String text =
        digits(
            raw.length() > Limits.DATE_CHARS_MAX ? raw.substring(0, Limits.DATE_CHARS_MAX) : raw);
    return iso(text)
        .or(() -> epoch(text))
        .or(() -> compact(text))
        .or(() -> named(text, language))
        .or(() -> figures(text, monthFirst));
  }

  private static Optional<SaidMoment> iso(String text) {
    Matcher m = ISO.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = day(m.group(1), m.group(2), m.group(3));
    if (m.group(4) == null) {
      return day.map(d -> withClock(d, text.substring(m.end())));
    }
    Optional<LocalTime> time = time(m.group(4), m.group(5), m.group(6));
    return day.map(d -> new SaidMoment(d, time, time.flatMap(_ -> zone(m.group(7)))));
  }

  private static Optional<SaidMoment> epoch(String text) {
    String bare = text.strip();
    if (!bare.matches("1\\d{9}(?:\\d{3})?")) {
      return Optional.empty();
    }
    long millis = Long.parseLong(bare) * (bare.length() == 10 ? 1000 : 1);
    var moment = Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
    return Optional.of(
        new SaidMoment(
            moment.toLocalDate(), Optional.of(moment.toLocalTime()), Optional.of(ZoneOffset.UTC)));
  }

  private static Optional<SaidMoment> compact(String text) {
    Matcher m = COMPACT.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    Optional<LocalTime> time =
        m.group(4) == null ? Optional.empty() : time(m.group(4), m.group(5), m.group(6));
    return day(m.group(1), m.group(2), m.group(3))
        .map(d -> new SaidMoment(d, time, time.flatMap(_ -> zone(m.group(7)))));
  }

  private static Optional<SaidMoment> named(String text, String language) {
    Matcher m = DAY_MONTH.matcher(text);
    while (m.find()) {
      Optional<SaidMoment> found =
          named(text, m.end(), new Named(year(m.group(3)), m.group(2), m.group(1)), language);
      if (found.isPresent()) {
        return found;
      }
    }
    Matcher us = MONTH_DAY.matcher(text);
    while (us.find()) {
      Optional<SaidMoment> found =
          named(text, us.end(), new Named(us.group(3), us.group(1), us.group(2)), language);
      if (found.isPresent()) {
        return found;
      }
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.find()) {
      return named(
          text, last.start(3), new Named(last.group(4), last.group(1), last.group(2)), language);
    }
    Matcher east = YEAR_MONTH_NAME.matcher(text);
    return east.find()
        ? named(text, east.end(), new Named(east.group(1), east.group(2), east.group(3)), language)
        : Optional.empty();
  }

  private static Optional<SaidMoment> named(String text, int end, Named said, String language) {
    OptionalInt number = MonthNames.of(said.month, language);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    return day(said.year, Integer.toString(number.getAsInt()), said.day)
        .map(d -> withClock(d, around(text, end)));
  }

  private static Optional<SaidMoment> figures(String text, boolean monthFirst) {
    Matcher kanji = KANJI.matcher(text);
    if (kanji.find()) {
      return day(kanji.group(1), kanji.group(2), kanji.group(3))
          .map(d -> withClock(d, around(text, kanji.end())));
    }
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.find()) {
      return day(first.group(1), first.group(3), first.group(4))
          .map(d -> withClock(d, around(text, first.end())));
    }
    Matcher m = FIGURES.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    boolean swap = m.group(2).equals("/") && monthFirst || Integer.parseInt(m.group(3)) > 12;
    String month = swap && Integer.parseInt(m.group(1)) <= 12 ? m.group(1) : m.group(3);
    String day = month.equals(m.group(1)) && swap ? m.group(3) : m.group(1);
    return day(year(m.group(4)), month, day).map(d -> withClock(d, around(text, m.end())));
  }

  /** The clock stands behind the date, or, where nothing is behind, before it. */
  private static String around(String text, int end) {
    String behind = text.substring(end);
    return CLOCK.matcher(behind).find() ? behind : text;
  }

  private static SaidMoment withClock(LocalDate day, String text) {
    Matcher m = CLOCK.matcher(text);
    while (m.find()) {
      int hour = Integer.parseInt(m.group(1));
      if (m.group(4) != null && hour <= 12) {
        hour = hour % 12 + (m.group(4).equalsIgnoreCase("p") ? 12 : 0);
      }
      Optional<LocalTime> time = time(Integer.toString(hour), m.group(2), m.group(3));
      if (time.isPresent()) {
        Optional<ZoneOffset> zone = zone(m.group(6)).or(() -> zone(m.group(5)));
        return new SaidMoment(day, time, zone);
      }
    }
    return SaidMoment.of(day);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      // Newspapers put their archives on line back to the eighteenth century, dates of pages begin
      // with the web.
      return date.getYear() >= 1990 && date.getYear() < 2100 ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> time(String hour, String minute, @Nullable String second) {
    try {
      int seconds = second == null ? 0 : Math.min(59, Integer.parseInt(second));
      return Optional.of(LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute), seconds));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneOffset> zone(@Nullable String written) {
    if (written == null) {
      return Optional.empty();
    }
    try {
      String named = ZONES.get(written.toUpperCase(Locale.ROOT));
      return named != null || written.matches("[+-].*")
          ? Optional.of(ZoneOffset.of(named == null ? written : named))
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static String year(String written) {
    String figures = written.replaceAll("\\D", "");
    return figures.length() == 2
        ? (Integer.parseInt(figures) > 80 ? "19" : "20") + figures
        : figures;
  }

  /**
   * Arabic, Persian, Indian and Thai figures become ASCII ones; Thai and Persian eras do not occur
   * in markup.
   */
  private static String digits(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean digit = c > 127 && Character.isDigit(c);
              plain.appendCodePoint(
                  digit ? '0' + Character.digit(c, 10) : c == 0xa0 || c == 0x202f ? ' ' : c);
            });
    return plain.toString();
  }
}
