package org.inkstand.reader.taste.impression;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * A list of news that somebody was shown: {@code id, user, time, history, candidates}, with tabs
 * between. What is missing is taken as empty.
 *
 * @param second when, in seconds since 1970; empty when the line does not say
 * @param history what the user clicked before, the last one last
 * @param candidates what they were shown now
 * @param clicked for each candidate whether they clicked it; empty where the line does not say
 */
public record Impression(
    String id,
    String user,
    OptionalLong second,
    List<String> history,
    List<String> candidates,
    List<Boolean> clicked) {

  private static final DateTimeFormatter AMERICAN =
      DateTimeFormatter.ofPattern("M/d/yyyy h:mm:ss a", Locale.US);

  public Impression {
    history = List.copyOf(history);
    candidates = List.copyOf(candidates);
    clicked = List.copyOf(clicked);
  }

  /** Reads a line. */
  public static Impression of(String line) {
    String[] fields = line.split("\t", -1);
    List<String> shown = words(fields, 4);
    boolean labelled =
        !shown.isEmpty() && shown.stream().allMatch(w -> w.endsWith("-0") || w.endsWith("-1"));
    return new Impression(
        field(fields, 0),
        field(fields, 1),
        second(field(fields, 2)),
        words(fields, 3),
        labelled
            ? shown.stream().map(word -> word.substring(0, word.length() - 2)).toList()
            : shown,
        labelled ? shown.stream().map(word -> word.endsWith("1")).toList() : List.of());
  }

  private static String field(String[] fields, int place) {
    return place < fields.length ? fields[place].strip() : "";
  }

  private static List<String> words(String[] fields, int place) {
    String field = field(fields, place);
    return field.isEmpty() ? List.of() : Arrays.asList(field.split("\\s+"));
  }

  private static OptionalLong second(String time) {
    if (time.matches("\\d{9,11}")) {
      return OptionalLong.of(Long.parseLong(time));
    }
    for (DateTimeFormatter format : List.of(AMERICAN, DateTimeFormatter.ISO_LOCAL_DATE_TIME)) {
      try {
        String plain = time.replaceFirst("Z$", "").replaceFirst("^(\\S+-\\d+) ", "$1T");
        return OptionalLong.of(LocalDateTime.parse(plain, format).toEpochSecond(ZoneOffset.UTC));
      } catch (DateTimeException _) {
        // The next form.
      }
    }
    return OptionalLong.empty();
  }
}
