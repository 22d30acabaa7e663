package org.inkstand.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleId;

/** How the feeds fared lately, and the last bad answer of each. */
public interface FeedHistory {

  /** By what the history is told, and how far back. */
  enum Span {
    /** The last three days. */
    HOUR(Duration.ofHours(1), 72),
    /** The last thirty days, each from midnight UTC. */
    DAY(Duration.ofDays(1), 30);

    private final Duration length;
    private final int kept;

    Span(Duration length, int kept) {
      this.length = length;
      this.kept = kept;
    }

    /** Of one. */
    public Duration length() {
      return length;
    }

    /** How many of them are kept, the running one included. */
    public int kept() {
      return kept;
    }

    /** When the one began in which this moment lies. */
    public Instant begin(Instant moment) {
      long millis = length.toMillis();
      return Instant.ofEpochMilli(Math.floorDiv(moment.toEpochMilli(), millis) * millis);
    }

    /** When the first of those kept began. */
    public Instant oldest(Instant now) {
      return begin(now).minus(length.multipliedBy(kept - 1L));
    }
  }

  /** One feed's, oldest first; spans in which nothing happened are left out. */
  List<Tries> of(FeedId feed, Span span);

  /** All feeds' together, oldest first. */
  List<Tries> all(Span span);

  /** The titles that are silent against their habit, longest first, as of a few minutes ago. */
  List<Silence> silences();

  /** The last answer of a feed that was no good; empty when there never was one. */
  Optional<BadAnswer> lastBad(FeedId feed);

  /**
   * How many items each feed announced lately that we did not take; feeds with none are left out.
   */
  List<Dropped> dropped();

  /** Items not taken of one feed within the days that are kept. */
  record Dropped(FeedId feed, long items) {}

  /**
   * A title that answers, and has nothing new for longer than is its way.
   *
   * @param perDay articles that it usually publishes, at least
   * @param since when it last had something new
   * @param usual the longest time that usually passes between two of its articles
   */
  record Silence(TitleId title, double perDay, Instant since, Duration usual) {}
}
