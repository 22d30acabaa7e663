package org.inkstand.testnews;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.FeedState.Outcome;
import org.inkstand.feed.FeedState.Why;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleId;

/** A feed's state in one line: {@code TestFeed.at("https://a.example/rss").refused(403).made()}. */
public final class TestFeed {

  /** The moment at which everything in a test happens. */
  public static final Instant NOW = TestNews.DAY.plus(Duration.ofHours(12));

  private final URI address;
  private long number = 1;
  private long title = 1;
  private Outcome outcome = Outcome.READ;
  private String reason = "";
  private int status = 200;
  private int failures;
  private Duration failing = Duration.ZERO;
  private Instant nextFetch = NOW.plus(Duration.ofMinutes(20));
  private String flaws = "";
  private Duration took = Duration.ofMillis(120);
  private Why why = Why.LEARNT;

  private TestFeed(String address) {
    this.address = URI.create(address);
  }

  /** A feed that was read five minutes ago, and will be in twenty. */
  public static TestFeed at(String address) {
    return new TestFeed(address);
  }

  /** With these numbers. */
  public TestFeed numbered(long feed, long ofTitle) {
    this.number = feed;
    this.title = ofTitle;
    return this;
  }

  /** With this outcome. */
  public TestFeed outcome(Outcome wanted) {
    this.outcome = wanted;
    return this;
  }

  /** Answered with a no. */
  public TestFeed refused(int httpStatus) {
    this.outcome = Outcome.REFUSED;
    this.status = httpStatus;
    return failing(3, Duration.ofHours(3));
  }

  /** Could not be reached. */
  public TestFeed unreachable() {
    this.outcome = Outcome.UNREACHABLE;
    this.status = 0;
    return failing(3, Duration.ofHours(3));
  }

  /** Failed so often, for so long. */
  public TestFeed failing(int times, Duration span) {
    this.failures = times;
    this.failing = span;
    return this;
  }

  /** For this reason. */
  public TestFeed because(String words) {
    this.reason = words;
    return this;
  }

  /** Broken like this. */
  public TestFeed flawed(String lines) {
    this.outcome = Outcome.FLAWED;
    this.flaws = lines;
    return this;
  }

  /** To be asked at this moment. */
  public TestFeed next(Instant moment) {
    this.nextFetch = moment;
    return this;
  }

  /** Answered after this long. */
  public TestFeed after(Duration span) {
    this.took = span;
    return this;
  }

  /** Asked next when it is for this reason. */
  public TestFeed why(Why reason) {
    this.why = reason;
    return this;
  }

  /** The state. */
  public FeedState made() {
    return new FeedState(
        new FeedId(number),
        new TitleId(title),
        address,
        outcome,
        reason,
        status,
        failures,
        failures == 0 ? Instant.EPOCH : NOW.minus(failing),
        outcome == Outcome.WAITING ? Instant.EPOCH : NOW.minus(Duration.ofMinutes(5)),
        outcome == Outcome.WAITING ? Instant.EPOCH : NOW.minus(Duration.ofHours(2)),
        nextFetch,
        outcome == Outcome.WAITING ? 0 : 340,
        flaws,
        took,
        why);
  }
}
