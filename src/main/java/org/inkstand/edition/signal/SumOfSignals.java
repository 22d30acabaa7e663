package org.inkstand.edition.signal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.inkstand.edition.Ranking;
import org.inkstand.edition.Reason;
import org.inkstand.edition.Significance;
import org.inkstand.edition.StoryFacts;

/** The house's ranking: all signals, added. */
public final class SumOfSignals implements Ranking {

  private static final List<Signal> SIGNALS =
      List.of(
          new Coverage(),
          new Growth(),
          new Prominence(),
          new Nearness(),
          new Freshness(),
          new Originality(),
          new Depth(),
          new Filing());

  private final Factors factors;

  /** As the house says. */
  public SumOfSignals() {
    this(Factors.HOUSE);
  }

  /** Each counting as much as is said; what is said of signals that are none counts nothing. */
  public SumOfSignals(Factors factors) {
    this.factors = factors;
  }

  @Override
  public Significance weigh(StoryFacts story, Instant now) {
    return new Significance(
        SIGNALS.stream()
            .map(signal -> reason(signal, story, now))
            .sorted(Comparator.comparingDouble(Reason::points).reversed())
            .toList());
  }

  private Reason reason(Signal signal, StoryFacts story, Instant now) {
    double amount = signal.amount(story, now);
    double points =
        factors.of(signal.name()) * Math.clamp(signal.points(story, amount), 0, signal.most());
    return new Reason(signal.name(), amount, points);
  }

  @Override
  public List<Reason> most() {
    return SIGNALS.stream()
        .map(s -> new Reason(s.name(), 0, factors.of(s.name()) * s.most()))
        .toList();
  }

  @Override
  public Factors factors() {
    return factors;
  }

  @Override
  public Ranking with(Factors others) {
    for (String name : others.others().keySet()) {
      if (SIGNALS.stream().noneMatch(signal -> signal.name().equals(name))) {
        throw new IllegalArgumentException("no signal is called \"%s\"".formatted(name));
      }
    }
    return new SumOfSignals(others);
  }

  @Override
  public long version() {
    return 0;
  }
}
