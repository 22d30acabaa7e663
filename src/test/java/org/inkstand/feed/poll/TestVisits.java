package org.inkstand.feed.poll;

import java.time.Clock;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.inkstand.feed.FeedSettings;
import org.inkstand.feed.store.FeedLedger;
import org.inkstand.feed.store.HubLedger;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.title.FeedId;
import org.inkstand.title.Titles;

/** Visits made when a test says so, for tests of other rooms. */
public final class TestVisits {

  private final Surroundings with;
  private final Visit visit;
  private final AtomicInteger wakes = new AtomicInteger();

  /** Visits to the feeds of this ledger. */
  public TestVisits(FeedLedger ledger, Titles titles, HttpFetcher fetcher, Clock clock) {
    Random seeded = new Random(7);
    with =
        new Surroundings(
            FeedSettings.STANDARD, ledger, titles, fetcher, wakes::incrementAndGet, clock);
    visit = new Visit(with, () -> seeded);
  }

  /** Visits one feed. */
  public void visit(FeedId feed) {
    visit.make(with.ledger().card(feed).orElseThrow());
  }

  /** Reads what hubs bring. */
  public PingReader pings(HubLedger hubs) {
    return new PingReader(with, hubs);
  }

  /** How often the steps were woken. */
  public int wakes() {
    return wakes.get();
  }
}
