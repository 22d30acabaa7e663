package org.inkstand.kit.step;

/**
 * A producer's book of changes, which consumers read each at their own pace.
 *
 * <p>The book is one of states, not of deeds: a thing that changed twice since a cursor appears
 * once, as it is now, at the place of its last change. A consumer that follows it from cursor 0
 * sees everything that exists.
 */
public interface ChangeLog<C> {

  /**
   * The changes after a cursor, at most {@code limit}, in commit order: what a later call returns
   * never has a place before a cursor that an earlier call returned.
   */
  Changes<C> changesAfter(long cursor, int limit);

  /** The cursor of the newest change; 0 when there is none. A step's lag is measured against it. */
  long lastCursor();
}
