package org.inkstand.web.desk.diagnosis;

import java.time.Instant;
import java.util.List;
import org.inkstand.feed.FeedHistory;
import org.inkstand.feed.FeedState;
import org.inkstand.kit.step.StepState;

/** One finding on the overview. */
public sealed interface Trouble {

  /** Since when, as far as we know; the epoch when we do not. */
  Instant since();

  /** With whom mending begins. */
  Fault fault();

  /** Feeds that suffer from the same, longest first. */
  record Feeds(Ailment ailment, List<FeedState> feeds, Instant since) implements Trouble {
    public Feeds {
      feeds = List.copyOf(feeds);
    }

    @Override
    public Fault fault() {
      return ailment.fault();
    }
  }

  /**
   * Most feeds of many hosts cannot be reached at once: they did not all break, we did.
   *
   * @param unreachable of them
   * @param tried in all
   */
  record Cut(int unreachable, int tried, Instant since) implements Trouble {
    @Override
    public Fault fault() {
      return Fault.OURS;
    }
  }

  /** Titles that answer and have nothing new for longer than is their way, longest first. */
  record Silent(List<FeedHistory.Silence> silences) implements Trouble {
    public Silent {
      silences = List.copyOf(silences);
    }

    @Override
    public Instant since() {
      return silences.getFirst().since();
    }

    @Override
    public Fault fault() {
      return Fault.THEIRS;
    }
  }

  /** A step fails again and again at the same place. */
  record StepFailing(StepState step) implements Trouble {
    @Override
    public Instant since() {
      return step.failingSince();
    }

    @Override
    public Fault fault() {
      return Fault.OURS;
    }
  }

  /** A step has work, no error, and does nothing. */
  record StepStuck(StepState step) implements Trouble {
    @Override
    public Instant since() {
      return step.lastAdvancedAt();
    }

    @Override
    public Fault fault() {
      return Fault.OURS;
    }
  }
}
