package org.inkstand.feed.step;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.inkstand.feed.FeedSettings;
import org.inkstand.feed.store.FeedLedger;
import org.inkstand.kit.step.Bookless;
import org.inkstand.kit.step.Pace;
import org.springframework.stereotype.Component;

/**
 * Keeps the book of what feeds said from growing for ever: an item that has been missing from its
 * feed for long enough loses its words. The article that was made of it has its own.
 */
@Component
final class DropWords implements Bookless {

  private static final Duration PERIOD = Duration.ofMinutes(10);

  /** Short transactions: feeds are written meanwhile. */
  private static final int BATCH = 500;

  private final FeedLedger ledger;
  private final FeedSettings settings;
  private final Clock clock;
  private final Pace pace = new Pace(PERIOD);

  DropWords(FeedLedger ledger, FeedSettings settings, Clock clock) {
    this.ledger = ledger;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "feed.drop-words";
  }

  @Override
  public int advance() {
    Instant now = clock.instant();
    return pace.due(now)
        ? pace.found(ledger.dropWords(now.minus(settings.wordsKept()), BATCH), now)
        : 0;
  }
}
