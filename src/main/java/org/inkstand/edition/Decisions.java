package org.inkstand.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What editors decided. Nothing is overwritten: a decision is added, and the newest about a story
 * and of a kind holds, so that what held on Tuesday can be told on Wednesday.
 *
 * <p>Who decides says which decision they saw last. When another has come since, theirs is not
 * taken, so that two editors at once do not undo each other unawares.
 */
public interface Decisions {

  /** What became of a decision. */
  sealed interface Outcome {

    /** It holds. */
    record Kept(Decision decision) implements Outcome {}

    /** Somebody else had decided since; nothing was changed. */
    record Overtaken() implements Outcome {}
  }

  /** What held at a moment, as it was decided by then. */
  Standing standing(Instant moment);

  /** What holds and what will, picks in their order; at most {@link Standing#DECISIONS_MAX}. */
  List<Decision> listLasting(Instant moment);

  /**
   * The newest of each kind about a story, ended ones too: what the next decision must have seen.
   */
  List<Decision> newest(long story);

  /**
   * Decides.
   *
   * @param seen the number of the newest decision about that story and of that kind, as the editor
   *     saw it; 0 when there was none
   */
  Outcome decide(Decision decision, long seen, Instant now);

  /** Takes a decision back: what held before it holds again. Only the newest can be taken back. */
  Outcome undo(long number, Instant now);

  /** The first moment after this at which something begins or ends to hold. */
  Optional<Instant> nextTurn(Instant after);

  /** Grows with every decision. */
  long lastNumber();
}
