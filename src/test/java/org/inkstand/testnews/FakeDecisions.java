package org.inkstand.testnews;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkstand.edition.Decision;
import org.inkstand.edition.Decisions;
import org.inkstand.edition.Standing;

/** Editors' decisions in memory. */
public final class FakeDecisions implements Decisions {

  private final List<Decision> all = new ArrayList<>();

  /** Forgets all. */
  public void clear() {
    all.clear();
  }

  @Override
  public Standing standing(Instant moment) {
    return new Standing(latest().filter(decision -> decision.holds(moment)).toList());
  }

  @Override
  public List<Decision> listLasting(Instant moment) {
    return latest().filter(decision -> decision.lasts(moment)).toList();
  }

  @Override
  public List<Decision> newest(long story) {
    return latest().filter(decision -> decision.story() == story).toList();
  }

  private Stream<Decision> latest() {
    return all.stream()
        .filter(decision -> last(decision, Long.MAX_VALUE).filter(decision::equals).isPresent());
  }

  private Optional<Decision> last(Decision like, long before) {
    return all.stream()
        .filter(m -> m.story() == like.story() && m.kind() == like.kind() && m.number() < before)
        .max(Comparator.comparingLong(Decision::number));
  }

  @Override
  public Outcome decide(Decision decision, long seen, Instant now) {
    long newest = last(decision, Long.MAX_VALUE).map(Decision::number).orElse(0L);
    return newest == seen ? add(decision) : new Outcome.Overtaken();
  }

  private Outcome add(Decision decision) {
    var kept =
        new Decision(
            lastNumber() + 1,
            decision.kind(),
            decision.story(),
            decision.place(),
            decision.words(),
            decision.from(),
            decision.until());
    all.add(kept);
    return new Outcome.Kept(kept);
  }

  @Override
  public Outcome undo(long number, Instant now) {
    Optional<Decision> newest =
        latest().filter(decision -> decision.number() == number).findFirst();
    if (newest.isEmpty()) {
      return new Outcome.Overtaken();
    }
    Decision decision = newest.get();
    return add(
        last(decision, number)
            .orElse(
                new Decision(
                    0,
                    decision.kind(),
                    decision.story(),
                    decision.place(),
                    decision.words(),
                    now,
                    now)));
  }

  @Override
  public Optional<Instant> nextTurn(Instant after) {
    return Optional.empty();
  }

  @Override
  public long lastNumber() {
    return all.size();
  }
}
