package org.inkstand.testnews;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkstand.edition.Ranking;
import org.inkstand.edition.Ranking.Factors;
import org.inkstand.edition.Ranking.Tuned;

/** Weights in memory. */
public final class FakeTuning implements Ranking.Tuning {

  private final List<Tuned> all = new ArrayList<>();

  /** Forgets everything. */
  public void clear() {
    all.clear();
  }

  @Override
  public Tuned current() {
    return all.isEmpty() ? new Tuned(0, Factors.HOUSE, Instant.EPOCH) : all.getLast();
  }

  @Override
  public List<Tuned> list(int limit) {
    return all.reversed().stream().limit(limit).toList();
  }

  @Override
  public Optional<Tuned> tune(Factors factors, long seen, Instant now) {
    if (current().number() != seen) {
      return Optional.empty();
    }
    all.add(new Tuned(all.size() + 1L, factors, now));
    return Optional.of(current());
  }

  @Override
  public Optional<Tuned> undo(long number, Instant now) {
    if (all.isEmpty() || current().number() != number) {
      return Optional.empty();
    }
    Factors before = all.size() < 2 ? Factors.HOUSE : all.get(all.size() - 2).factors();
    return tune(before, number, now);
  }
}
