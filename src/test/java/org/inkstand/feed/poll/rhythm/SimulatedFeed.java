package org.inkstand.feed.poll.rhythm;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.inkstand.feed.FeedSettings;
import org.inkstand.feed.format.parsed.ParsedRhythm;
import org.inkstand.feed.store.FeedCard;
import org.inkstand.kit.http.HttpHeaders;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleId;

/**
 * One feed with a habit, asked by the real {@link Rhythm} under a clock that costs nothing: how
 * late its articles are found, and how often it is asked for that. Always the same for one seed.
 */
final class SimulatedFeed {

  static final Instant START = Instant.parse("2026-05-04T00:00:00Z");

  /** The habits that are simulated. */
  enum Habits {
    /** A live ticker: an article every four minutes on average, day and night. */
    TICKER,
    /** An agency that files every eight minutes by day and hardly at night. */
    DAYTIME,
    /** A paper that puts twenty articles up at six in the morning and a few in the day. */
    MORNING,
    /** An article an hour. */
    HOURLY,
    /** A column a day, about half past seven. */
    DAILY,
    /** A blog that writes twice a week. */
    WEEKLY
  }

  /** Articles in one body: busy feeds hold no more. */
  private static final int BODY_ITEMS = 30;

  private final TreeSet<Instant> published = new TreeSet<>();
  private final List<Duration> late = new ArrayList<>();
  private int tries;
  private int hits;

  private SimulatedFeed(Habits habits, int days, RandomGenerator chance) {
    for (int minute = -7 * 1_440; minute < days * 1_440; minute++) {
      Instant moment = START.plus(Duration.ofMinutes(minute));
      if (chance.nextDouble() < rate(habits, moment)) {
        published.add(moment.plusMillis(chance.nextInt(60_000)));
      }
    }
  }

  /** Runs it for so many days, and counts what happens from the eighth day on. */
  static SimulatedFeed run(Habits habits, int days, long seed) {
    Random chance = new Random(seed);
    SimulatedFeed feed = new SimulatedFeed(habits, days, chance);
    feed.ask(new Rhythm(FeedSettings.STANDARD, same(chance)), days);
    return feed;
  }

  private static Supplier<RandomGenerator> same(RandomGenerator chance) {
    return () -> chance;
  }

  /** The likelihood of an article in a minute. */
  private static double rate(Habits habits, Instant moment) {
    var time = moment.atZone(ZoneOffset.UTC);
    int hour = time.getHour();
    int minute = time.getMinute();
    boolean day = hour >= 6 && hour < 22;
    return switch (habits) {
      case TICKER -> 1 / 4.0;
      case DAYTIME -> day ? 1 / 8.0 : 1 / 300.0;
      case MORNING -> hour == 6 && minute < 20 ? 1 : day ? 1 / 240.0 : 0;
      case HOURLY -> 1 / 60.0;
      case DAILY -> hour == 7 && minute >= 20 && minute < 40 ? 1 / 20.0 : 0;
      case WEEKLY -> 2 / 10_080.0;
    };
  }

  private void ask(Rhythm rhythm, int days) {
    Instant counted = START.plus(Duration.ofDays(7));
    Instant end = START.plus(Duration.ofDays(days));
    FeedCard.Learnt learnt = FeedCard.Learnt.NOTHING;
    Instant last = Instant.MIN;
    Instant now = START.plus(Duration.ofHours(3));
    while (now.isBefore(end)) {
      List<Instant> news = List.copyOf(published.subSet(last, false, now, true));
      if (now.isAfter(counted)) {
        tries++;
        hits += news.isEmpty() ? 0 : 1;
        for (Instant moment : news) {
          late.add(Duration.between(moment, now));
        }
      }
      Turn turn =
          news.isEmpty()
              ? rhythm.unchanged(card(learnt), now, HttpHeaders.NONE)
              : rhythm.read(card(learnt), now, HttpHeaders.NONE, body(now, news.size()));
      learnt = turn.learnt();
      last = now;
      now = turn.at();
    }
  }

  private Reading body(Instant now, int news) {
    List<Instant> items =
        published.headSet(now, true).descendingSet().stream().limit(BODY_ITEMS).toList();
    return new Reading(items, ParsedRhythm.ANY, news);
  }

  private static FeedCard card(FeedCard.Learnt learnt) {
    return new FeedCard(
        new FeedId(1),
        new TitleId(1),
        URI.create("https://post.example/feed"),
        "",
        FeedCard.Mark.NONE,
        FeedCard.Move.NONE,
        200,
        0,
        Instant.EPOCH,
        learnt,
        Instant.EPOCH,
        false);
  }

  /** The lateness that so many articles in a hundred do not exceed. */
  Duration late(int percent) {
    List<Duration> sorted = late.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  int articles() {
    return late.size();
  }

  int tries() {
    return tries;
  }

  int hits() {
    return hits;
  }
}
