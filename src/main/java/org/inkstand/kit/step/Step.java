package org.inkstand.kit.step;

/**
 * One consumer's work: read a batch after its cursor, compute, write the result and the new cursor
 * in one transaction. So a crash repeats nothing and loses nothing, and a mended step is run again
 * from any point by moving its cursor back.
 *
 * <p>A step may throw: its cursor then stays where it is, the desk shows the error, and the runner
 * tries again after a pause that grows.
 */
public interface Step {

  /** The step's name at the desk, as {@code article.read}: module, full stop, verb. */
  String name();

  /**
   * Does one bounded batch.
   *
   * @return how many changes were worked through; 0 when there was nothing to do
   */
  int advance();

  /** Where the step stands in its producer's book. */
  long cursor();

  /** The newest cursor of its producer: the difference is the lag. */
  long target();

  /**
   * Whether it lets the others go first, for a while, as long as they have work: what it makes is
   * worth more when they are through, and nobody waits for it as they wait for theirs.
   */
  default boolean patient() {
    return false;
  }
}
