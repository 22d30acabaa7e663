package org.inkstand.feed.poll.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.inkstand.feed.FeedSettings;
import org.inkstand.feed.FeedState.Why;
import org.inkstand.feed.store.FeedCard;
import org.inkstand.kit.http.HttpHeaders;

/**
 * How long to wait before a feed is asked again.
 *
 * <p>The interval is learnt: a try that found news makes it shorter by two fifths, one that found
 * none makes it longer by a quarter. It comes to rest where about three tries in ten find news,
 * whatever the title's habits, and follows when they change: from a day to ten minutes it takes ten
 * tries. The first one is half the time that usually lies between two of the feed's own items.
 *
 * <p>Titles sleep at night, and an interval that has grown till the morning would find the first
 * articles late. So a {@link Habit} is learnt beside it, by the hour of the day, and the turn comes
 * earlier where the habit says that there is usually news by then.
 *
 * <p>What the server asks for ({@code Cache-Control}, {@code Expires}, {@code ttl}, the syndication
 * module, {@code skipHours}, {@code skipDays}, {@code Retry-After}) is a lower bound. A little
 * chance is added so that feeds that were added together do not stay together. Where a hub tells us
 * at once (WebSub), asking is left to a few times a day, and what was learnt is kept for the day
 * when the hub falls silent.
 *
 * <p>How late articles are found is simulated in {@code docs/measure/polling.md}.
 */
public final class Rhythm {

  private static final double SHORTER = 0.6;
  private static final double LONGER = 1.25;
  private static final double JITTER = 0.1;

  /** Items whose distances are looked at for the first interval. */
  private static final int ITEMS_LOOKED_AT = 20;

  /** Of a feed whose items have no dates. */
  private static final Duration INTERVAL_FIRST = Duration.ofMinutes(15);

  /** Older dates on new items are those of old articles: they tell nothing of habits now. */
  private static final Duration NEWS_AGE_MAX = Duration.ofHours(26);

  /** A first body that reaches back further was seldom kept whole. */
  private static final Duration FIRST_SPAN_MAX = Duration.ofDays(7);

  /** Where a hub tells of news, asking only makes sure that it tells all. */
  private static final Duration PUSHED = Duration.ofHours(3);

  private final FeedSettings settings;
  private final Supplier<? extends RandomGenerator> chance;

  /** A rhythm within the bounds of the settings. */
  public Rhythm(FeedSettings settings, Supplier<? extends RandomGenerator> chance) {
    this.settings = settings;
    this.chance = chance;
  }

  /** The turn after a body that was read. */
  public Turn read(FeedCard card, Instant now, HttpHeaders headers, Reading body) {
    boolean first = card.learnt().interval().isZero();
    Duration interval =
        first ? first(body.published()) : learnt(card.learnt().interval(), body.news());
    Habit habit = first ? firstHabit(body.published(), now) : habit(card, now, moments(body, now));
    return turn(
        card, now, new State(interval, habit, Wish.of(body.said()), Freshness.of(headers), first));
  }

  /** The turn after an answer that brought nothing. */
  public Turn unchanged(FeedCard card, Instant now, HttpHeaders headers) {
    State state =
        new State(
            learnt(card.learnt().interval(), 0),
            habit(card, now, List.of()),
            Wish.read(card.learnt().wish()),
            Freshness.of(headers),
            false);
    return turn(card, now, state);
  }

  /** The turn after a failure, the one more than those the card knows of. */
  public Turn failed(FeedCard card, Instant now, Duration retryAfter) {
    int doublings = Math.min(card.failures(), 20);
    Duration pause = settings.failurePause().multipliedBy(1L << doublings);
    Duration own = jittered(shorter(pause, settings.intervalMax()));
    boolean asked = retryAfter.compareTo(own) > 0;
    return new Turn(
        now.plus(asked ? retryAfter : own), asked ? Why.RETRY_AFTER : Why.FAILING, card.learnt());
  }

  private Turn turn(FeedCard card, Instant now, State state) {
    boolean pushed = card.pushedUntil().isAfter(now);
    Instant own = now.plus(jittered(pushed ? PUSHED : state.interval));
    Instant usual = pushed ? own : state.habit.turn(now, own);
    Instant shortest = now.plus(settings.intervalMin());
    Instant at = usual.isBefore(shortest) ? earlier(own, shortest) : usual;
    Why why = pushed ? Why.PUSHED : why(state.interval, state.first);
    why = at.isBefore(own) ? Why.HABIT : why;
    Instant asked = now.plus(longer(Wish.bounded(state.fresh), state.wish.pause()));
    why = asked.isAfter(at) ? Why.ASKED : why;
    Instant wished = asked.isAfter(at) ? asked : at;
    Instant next = state.wish.outsideOf(wished);
    return new Turn(
        next,
        next.isAfter(wished) ? Why.SKIPPED : why,
        new FeedCard.Learnt(
            pushed ? card.learnt().interval() : state.interval,
            pushed ? card.learnt().habit() : state.habit.written(),
            state.wish.written(),
            now));
  }

  private Why why(Duration interval, boolean first) {
    if (interval.compareTo(settings.intervalMin()) <= 0) {
      return Why.SHORTEST;
    }
    if (interval.compareTo(settings.intervalMax()) >= 0) {
      return Why.LONGEST;
    }
    return first ? Why.FIRST : Why.LEARNT;
  }

  private Duration learnt(Duration before, int news) {
    Duration last = before.isZero() ? INTERVAL_FIRST : before;
    return bounded(times(last, news > 0 ? SHORTER : LONGER));
  }

  private Duration first(List<Instant> published) {
    int gaps = Math.min(ITEMS_LOOKED_AT, published.size()) - 1;
    if (gaps < 1) {
      return bounded(INTERVAL_FIRST);
    }
    Duration span = Duration.between(published.get(gaps), published.getFirst());
    return bounded(span.dividedBy(2L * gaps));
  }

  private static Habit firstHabit(List<Instant> published, Instant now) {
    List<Instant> recent =
        published.stream()
            .filter(moment -> !moment.isAfter(now))
            .filter(moment -> moment.isAfter(now.minus(FIRST_SPAN_MAX)))
            .toList();
    return recent.isEmpty()
        ? Habit.NONE
        : Habit.NONE.after(Duration.between(recent.getLast(), now), recent);
  }

  private static Habit habit(FeedCard card, Instant now, List<Instant> news) {
    Instant last = card.learnt().lastRead();
    Duration passed = last.isAfter(Instant.EPOCH) ? Duration.between(last, now) : Duration.ZERO;
    return Habit.read(card.learnt().habit()).after(passed, news);
  }

  /** When the news of a body appeared, as far as it says: its newest dates, else now. */
  private static List<Instant> moments(Reading body, Instant now) {
    List<Instant> dated =
        body.published().stream()
            .filter(moment -> !moment.isAfter(now))
            .filter(moment -> moment.isAfter(now.minus(NEWS_AGE_MAX)))
            .limit(body.news())
            .toList();
    return dated.isEmpty() && body.news() > 0 ? Collections.singletonList(now) : dated;
  }

  private Duration bounded(Duration interval) {
    return shorter(longer(interval, settings.intervalMin()), settings.intervalMax());
  }

  private Duration jittered(Duration span) {
    return times(span, 1 + JITTER * (2 * chance.get().nextDouble() - 1));
  }

  private static Duration times(Duration span, double factor) {
    return Duration.ofMillis(Math.round(span.toMillis() * factor));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** What holds now: what was learnt, what is wished, and whether that is our first sight. */
  private record State(Duration interval, Habit habit, Wish wish, Duration fresh, boolean first) {}
}
