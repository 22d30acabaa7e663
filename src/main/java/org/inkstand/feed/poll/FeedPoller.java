package org.inkstand.feed.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.inkstand.feed.FeedSettings;
import org.inkstand.feed.store.Due;
import org.inkstand.feed.store.FeedCard;
import org.inkstand.kit.http.Robots;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the feeds, many at once, each when its turn comes, until it is closed.
 *
 * <p>One thread asks the {@link Rota} whose turn it is and gives each feed a virtual thread of its
 * own for its {@link Visit}. How many are under way is bounded by the settings, so a thousand
 * servers that hang cost places, and never a thread or the turn of somebody else's server.
 */
@Component
public final class FeedPoller implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FeedPoller.class);

  private static final Duration CLOSING_MAX = Duration.ofSeconds(10);

  /** When the store is away there is no verdict to tell a feed's next turn. */
  private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(30);

  private final Surroundings with;
  private final Rota rota;
  private final Visit visit;
  private final Courtesy courtesy;
  private final Semaphore places;
  private final Semaphore signals = new Semaphore(0);
  private volatile boolean open;
  private volatile boolean stale = true;
  private volatile @Nullable RuntimeException fault;
  private @Nullable Thread loop;

  FeedPoller(Surroundings with) {
    this.with = with;
    FeedSettings settings = with.settings();
    int doubtfulMax = Math.max(1, settings.parallel() / Limits.DOUBTFUL_SHARE);
    this.rota = new Rota(settings.hostParallel(), settings.hostDelay(), doubtfulMax);
    this.courtesy = new Courtesy(new Robots(with.fetcher()), settings.hostDelay());
    this.visit = new Visit(with, ThreadLocalRandom::current);
    this.places = new Semaphore(with.settings().parallel());
  }

  /** Begins. Must be called once; nothing is fetched before. */
  public synchronized void start() {
    open = true;
    with.ledger().whenScheduleChanges(this::look);
    loop = Thread.ofVirtual().name("feed.poll").start(this::run);
  }

  /**
   * Visits under way are given a few seconds to end; what is not written then is lost and read
   * again. Closing once more does nothing.
   */
  @Override
  public synchronized void close() {
    open = false;
    signals.release();
    Thread running = loop;
    loop = null;
    try {
      if (running != null) {
        running.interrupt();
        running.join(CLOSING_MAX);
        places.tryAcquire(
            with.settings().parallel(), CLOSING_MAX.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Why the last visit could not be made or written; empty when it was. */
  Optional<RuntimeException> fault() {
    return Optional.ofNullable(fault);
  }

  private void look() {
    stale = true;
    signals.release();
  }

  private void run() {
    Instant loaded = Instant.MIN;
    try {
      while (open) {
        Instant now = with.clock().instant();
        boolean setBack = loaded.isAfter(now);
        if (setBack) {
          rota.forgetPauses();
        }
        if (setBack || stale || loaded.plus(Limits.SCHEDULE_STALE).isBefore(now)) {
          stale = false;
          loaded = now;
          load();
        }
        if (!startNext(now)) {
          signals.tryAcquire(patience(now).toMillis(), TimeUnit.MILLISECONDS);
          signals.drainPermits();
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration patience(Instant now) {
    Instant turn = rota.nextTurn();
    Instant wake = now.plus(Limits.SCHEDULE_STALE);
    Duration span = Duration.between(now, turn.isBefore(wake) ? turn : wake);
    return span.toMillis() < 1 ? Duration.ofMillis(1) : span;
  }

  private void load() {
    try {
      rota.replace(with.ledger().schedule());
    } catch (RuntimeException failure) {
      fault = failure;
      LOG.error("the schedule of the feeds cannot be read", failure);
    }
  }

  private boolean startNext(Instant now) throws InterruptedException {
    places.acquire();
    Optional<Due> due = rota.take(now);
    if (due.isEmpty()) {
      places.release();
      return false;
    }
    Thread.ofVirtual().name("feed-" + due.get().feed().value()).start(() -> visit(due.get()));
    return true;
  }

  private void visit(Due due) {
    Instant later = with.clock().instant().plus(PAUSE_AFTER_FAULT);
    Visited visited = new Visited(later, true, Duration.ZERO);
    try {
      Optional<FeedCard> card = with.ledger().card(due.feed());
      visited = card.map(this::visit).orElse(Visited.NO_MORE);
      fault = null;
    } catch (RuntimeException failure) {
      fault = failure;
      LOG.error("feed {} could not be read; it will be tried again", due.feed(), failure);
    } finally {
      rota.done(due, visited, with.clock().instant());
      places.release();
      signals.release();
    }
  }

  /** An unreachable server is not asked for its robots.txt as well. */
  private Visited visit(FeedCard card) {
    Visited visited = visit.make(card);
    if (!visited.answered()) {
      return visited;
    }
    Duration wanted = courtesy.pause(card.address());
    return wanted.compareTo(visited.pause()) > 0
        ? new Visited(visited.next(), true, wanted)
        : visited;
  }
}
