package org.inkstand.feed.format.date;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day of the calendar, not yet checked: the 31st of June is one until somebody counts. */
record CalendarDay(int year, int month, int day) {
  private static final Pattern PIECE =
      Pattern.compile("\\d+|[\\p{L}\\p{M}]+(?:\\.[\\p{L}\\p{M}]+)*\\.?");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{4}|\\d{2})-?(\\d{3})");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-?[Ww](\\d{2})(?:-?([1-7]))?");
  private static final Pattern CENTURY = Pattern.compile("-?(\\d{2})-?(\\d{2})(?:-?(\\d{2}))?");

  boolean isPossible() {
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  /** Two digits are this century to 68 and the last from there, as POSIX has it. */
  static int fullYear(int year, int digits) {
    if (digits > 2) {
      return year > 2400 && year < 2700 ? year - 543 : year;
    }
    return year < 69 ? 2000 + year : 1900 + year;
  }

  /** The day in a text from which time and zone have been taken. */
  static Optional<CalendarDay> parse(String text) {
    var stripped = text.strip();
    var ordinal = ORDINAL.matcher(stripped);
    if (ordinal.matches() && !stripped.matches("\\d{6}")) {
      return ordinal(ordinal.group(1), Integer.parseInt(ordinal.group(2)));
    }
    var week = WEEK.matcher(stripped);
    if (week.matches()) {
      return week(week);
    }
    var numbers = new ArrayList<String>();
    int month = 0;
    int numbersBeforeMonth = 0;
    var pieces = PIECE.matcher(stripped);
    while (pieces.find() && numbers.size() < 5) {
      var piece = pieces.group();
      if (Character.isDigit(piece.charAt(0))) {
        numbers.add(piece);
      } else {
        int named = MonthNames.find(piece);
        // The last one counts: in Romance languages Tuesday is "mar" and stands first.
        month = named > 0 ? named : month;
        numbersBeforeMonth = named > 0 ? numbers.size() : numbersBeforeMonth;
      }
    }
    return month > 0 ? worded(numbers, month, numbersBeforeMonth) : numbered(numbers, stripped);
  }

  /** A day by its week, as ISO 8601 counts them; Monday when none is said. */
  private static Optional<CalendarDay> week(Matcher week) {
    int number = Integer.parseInt(week.group(2));
    int day = Optional.ofNullable(week.group(3)).map(Integer::parseInt).orElse(1);
    if (number < 1 || number > 53) {
      return Optional.empty();
    }
    var date =
        LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
            .with(ChronoField.DAY_OF_WEEK, day)
            .plusWeeks(number - 1L);
    return Optional.of(new CalendarDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
  }

  private static Optional<CalendarDay> ordinal(String year, int day) {
    if (day < 1 || day > 366) {
      return Optional.empty();
    }
    int full = fullYear(Integer.parseInt(year), year.length());
    var date = LocalDate.of(full, 1, 1).plusDays(day - 1L);
    return Optional.of(new CalendarDay(full, date.getMonthValue(), date.getDayOfMonth()));
  }

  /** The month is a word: of the numbers, the one of four digits is the year, or else the last. */
  private static Optional<CalendarDay> worded(List<String> numbers, int month, int before) {
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    int yearAt = numbers.size() - 1;
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i).length() == 4) {
        yearAt = i;
        break;
      }
    }
    if (numbers.size() == 1 && numbers.getFirst().length() < 4 && before == 1) {
      return Optional.empty();
    }
    int dayAt = yearAt == 0 ? 1 : 0;
    int day = numbers.size() > 1 ? small(numbers.get(dayAt)) : 1;
    return Optional.of(new CalendarDay(year(numbers.get(yearAt)), month, day));
  }

  /** All are numbers: the year's place and the marks between them tell the rest. */
  private static Optional<CalendarDay> numbered(List<String> numbers, String text) {
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    var first = numbers.getFirst();
    var century = CENTURY.matcher(text);
    boolean isCentury = century.matches() && numbers.size() == 1 && !isYear(first);
    if (first.length() == 4 && !isCentury) {
      int month = numbers.size() > 1 ? small(numbers.get(1)) : 1;
      int day = numbers.size() > 2 ? small(numbers.get(2)) : 1;
      return Optional.of(
          month > 12 && day <= 12
              ? new CalendarDay(year(first), day, month)
              : new CalendarDay(year(first), month, day));
    }
    if (numbers.size() >= 3) {
      return threeSmall(numbers, text);
    }
    if (century.matches()) {
      var day = Optional.ofNullable(century.group(3)).map(Integer::parseInt).orElse(1);
      return Optional.of(new CalendarDay(year(century.group(1)), small(century.group(2)), day));
    }
    return Optional.empty();
  }

  private static Optional<CalendarDay> threeSmall(List<String> numbers, String text) {
    int first = small(numbers.get(0));
    int second = small(numbers.get(1));
    var third = numbers.get(2);
    boolean yearFirst = third.length() <= 2 && (first > 31 || (text.contains("-") && second <= 12));
    if (yearFirst) {
      return Optional.of(new CalendarDay(year(numbers.getFirst()), second, small(third)));
    }
    boolean monthFirst = second > 12 || (first <= 12 && text.contains("/"));
    return Optional.of(
        monthFirst
            ? new CalendarDay(year(third), first, second)
            : new CalendarDay(year(third), second, first));
  }

  /** Four digits are a year when news could be of it, and else a year and a month. */
  private static boolean isYear(String digits) {
    return digits.length() == 4 && digits.compareTo("1900") >= 0 && digits.compareTo("2700") < 0;
  }

  private static int year(String digits) {
    return fullYear(small(digits), digits.length());
  }

  private static int small(String digits) {
    return digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
