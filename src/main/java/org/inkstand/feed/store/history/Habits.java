package org.inkstand.feed.store.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inkstand.feed.FeedHistory.Silence;
import org.inkstand.title.TitleId;

/**
 * Tells which titles are silent against their habit.
 *
 * <p>A habit is what the days of the last month say: how many articles a day, and how long it is
 * usually quiet between two of them. Nights and weekends are in that longest quiet, so that a paper
 * that sleeps is not missed; the longest of all days is left out, for it may have been a failure of
 * its own. A title is silent when its quiet has lasted half as long again as usual and has cost a
 * few articles. It has as many chances as feeds: one that speaks is enough.
 */
final class Habits {

  /** Fewer days have no weekday and no weekend yet. */
  private static final int DAYS_MIN = 3;

  /** With fewer articles missing, it is chance. */
  private static final double MISSING_MIN = 3;

  private static final double LONGER = 1.5;

  /** Nobody is missed within this. */
  private static final Duration QUIET_MIN = Duration.ofHours(2);

  private Habits() {}

  /**
   * One day of one feed.
   *
   * @param lastNews of the feed, the same on all its days
   * @param well whether the feed answers now
   * @param from when the day began; the epoch for a feed without days
   * @param quiet the longest quiet that ended on that day
   */
  record Day(
      long title,
      long feed,
      Instant lastNews,
      boolean well,
      Instant from,
      int fresh,
      Duration quiet) {}

  /** The silent ones at the moment {@code now}, longest first. */
  static List<Silence> silent(List<Day> days, Instant now) {
    Map<Long, Map<Long, List<Day>>> titles = new LinkedHashMap<>();
    for (Day day : days) {
      titles
          .computeIfAbsent(day.title, _ -> new LinkedHashMap<>())
          .computeIfAbsent(day.feed, _ -> new ArrayList<>())
          .add(day);
    }
    List<Silence> silent = new ArrayList<>();
    titles.forEach((title, feeds) -> silent.addAll(silent(new TitleId(title), feeds, now)));
    silent.sort(Comparator.comparing(Silence::since));
    return List.copyOf(silent);
  }

  private static List<Silence> silent(TitleId title, Map<Long, List<Day>> feeds, Instant now) {
    Instant since = Instant.EPOCH;
    boolean answers = false;
    double perDay = 0;
    Duration usual = Duration.ZERO;
    for (List<Day> days : feeds.values()) {
      Day any = days.getFirst();
      since = any.lastNews.isAfter(since) ? any.lastNews : since;
      answers |= any.well;
      double rate = perDay(days, now);
      if (rate > perDay) {
        perDay = rate;
        usual = usual(days);
      }
    }
    Duration quiet = Duration.between(since, now);
    double missing = perDay * quiet.toMillis() / Duration.ofDays(1).toMillis();
    boolean over = quiet.compareTo(QUIET_MIN) > 0 && quiet.toMillis() > usual.toMillis() * LONGER;
    return answers && perDay > 0 && missing >= MISSING_MIN && over
        ? List.of(new Silence(title, perDay, since, usual))
        : List.of();
  }

  /** Articles a day, from the first day with any to the last news; 0 while that is too short. */
  private static double perDay(List<Day> days, Instant now) {
    Day first = days.getFirst();
    if (!first.from.isAfter(Instant.EPOCH)) {
      return 0;
    }
    Instant end = first.lastNews.isBefore(now) ? first.lastNews : now;
    long span = Duration.between(first.from, end).toDays() + 1;
    return span < DAYS_MIN ? 0 : days.stream().mapToInt(Day::fresh).sum() / (double) span;
  }

  private static Duration usual(List<Day> days) {
    List<Duration> longest =
        days.stream().map(Day::quiet).sorted(Comparator.reverseOrder()).toList();
    return longest.size() > DAYS_MIN ? longest.get(1) : longest.getFirst();
  }
}
