package org.inkstand.edition.signal;

import java.time.Instant;
import java.util.List;
import org.inkstand.edition.Ranking;
import org.inkstand.edition.Reason;
import org.inkstand.edition.Significance;
import org.inkstand.edition.StoryFacts;

/** The house's signals, each counting as much as an operator set it last. */
public final class TunedRanking implements Ranking {

  private final Tuning tuning;
  private volatile Made made = new Made(0, new SumOfSignals());

  private record Made(long number, SumOfSignals sum) {}

  /** By what operators set. */
  public TunedRanking(Tuning tuning) {
    this.tuning = tuning;
  }

  private SumOfSignals sum() {
    Tuned tuned = tuning.current();
    Made last = made;
    if (last.number() != tuned.number()) {
      last = new Made(tuned.number(), new SumOfSignals(tuned.factors()));
      made = last;
    }
    return last.sum();
  }

  @Override
  public Significance weigh(StoryFacts story, Instant now) {
    return sum().weigh(story, now);
  }

  @Override
  public List<Reason> most() {
    return sum().most();
  }

  @Override
  public Factors factors() {
    return tuning.current().factors();
  }

  @Override
  public Ranking with(Factors factors) {
    return sum().with(factors);
  }

  @Override
  public long version() {
    return tuning.current().number();
  }
}
