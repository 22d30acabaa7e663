package org.inkstand.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The editors' decisions that hold at one moment.
 *
 * @param decisions at most one a story and kind
 */
public record Standing(List<Decision> decisions) {

  /** More than a paper of any size can have. */
  public static final int DECISIONS_MAX = 500;

  /** Nobody decided anything. */
  public static final Standing NONE = new Standing(List.of());

  public Standing {
    decisions = List.copyOf(decisions);
  }

  /** What was decided about a story, of one kind; an article without a story has none. */
  public Optional<Decision> of(long story, Decision.Kind kind) {
    return story == 0
        ? Optional.empty()
        : decisions.stream().filter(m -> m.kind() == kind && m.story() == story).findFirst();
  }

  /** Whether a story has a decision of a kind. */
  public boolean has(long story, Decision.Kind kind) {
    return of(story, kind).isPresent();
  }

  /** All of a kind, in the editors' order, those of one place in the order of decision. */
  public List<Decision> all(Decision.Kind kind) {
    return decisions.stream()
        .filter(decision -> decision.kind() == kind)
        .sorted(Comparator.comparingInt(Decision::place).thenComparingLong(Decision::number))
        .toList();
  }
}
