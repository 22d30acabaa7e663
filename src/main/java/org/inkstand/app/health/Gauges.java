package org.inkstand.app.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.inkstand.article.Articles;
import org.inkstand.article.WaitingPages;
import org.inkstand.feed.FeedHistory;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.Feeds;
import org.inkstand.kit.step.StepRunner;
import org.inkstand.kit.step.StepState;
import org.springframework.stereotype.Component;

/**
 * The figures that a dashboard plots: {@code inkstand_feeds{outcome}}, {@code inkstand_articles},
 * {@code inkstand_pages_waiting}, {@code inkstand_titles_silent}, {@code inkstand_step_lag{step}}.
 */
@Component
final class Gauges implements MeterBinder {

  /** One look at the feeds serves all outcomes of a scrape. */
  private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

  private final House house;
  private final Clock clock;
  private volatile Look last = new Look(Instant.MIN, Map.of(), 0);

  Gauges(House house, Clock clock) {
    this.house = house;
    this.clock = clock;
  }

  /** Whose figures they are. */
  @Component
  record House(
      Feeds feeds, FeedHistory history, Articles articles, WaitingPages pages, StepRunner steps) {}

  /** Longer than a fetch may take: whose turn passed so long ago was not asked. */
  private static final Duration OVERDUE = Duration.ofMinutes(2);

  private record Look(Instant at, Map<Outcome, Long> feeds, long overdue) {}

  @Override
  public void bindTo(MeterRegistry registry) {
    for (Outcome outcome : Outcome.values()) {
      Gauge.builder("inkstand.feeds", this, gauges -> gauges.feeds(outcome))
          .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
          .description("feeds by what the last try came to")
          .register(registry);
    }
    Gauge.builder("inkstand.feeds.overdue", this, gauges -> gauges.look().overdue())
        .description("feeds whose turn passed more than two minutes ago")
        .register(registry);
    Gauge.builder("inkstand.articles", house, all -> all.articles().count())
        .description("articles held, withdrawn ones not counted")
        .register(registry);
    Gauge.builder("inkstand.pages.waiting", house, all -> all.pages().waiting())
        .description("pages still to be fetched")
        .register(registry);
    Gauge.builder("inkstand.titles.silent", house, all -> all.history().silences().size())
        .description("titles that answer and have nothing new against their habit")
        .register(registry);
    for (StepState step : house.steps().states()) {
      Gauge.builder("inkstand.step.lag", house, all -> lag(all.steps(), step.name()))
          .tag("step", step.name())
          .description("changes that a step has still to work through")
          .register(registry);
    }
  }

  private double feeds(Outcome outcome) {
    return look().feeds().getOrDefault(outcome, 0L);
  }

  private Look look() {
    Instant now = clock.instant();
    Look look = last;
    if (look.at().isBefore(now.minus(LOOK_EVERY)) || look.at().isAfter(now)) {
      List<FeedState> feeds = house.feeds().list();
      look =
          new Look(
              now,
              feeds.stream()
                  .collect(Collectors.groupingBy(FeedState::outcome, Collectors.counting())),
              feeds.stream().filter(feed -> overdue(feed, now)).count());
      last = look;
    }
    return look;
  }

  private static boolean overdue(FeedState feed, Instant now) {
    return feed.outcome() != Outcome.PAUSED && feed.nextFetch().isBefore(now.minus(OVERDUE));
  }

  private static double lag(StepRunner steps, String name) {
    return steps.states().stream()
        .filter(step -> step.name().equals(name))
        .mapToLong(StepState::lag)
        .findFirst()
        .orElse(0);
  }
}
