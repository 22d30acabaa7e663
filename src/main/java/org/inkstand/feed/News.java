package org.inkstand.feed;

/** Who wants to know at once that feeds have announced something: the runner of the steps. */
@FunctionalInterface
public interface News {

  /** There is something new in the book of {@link Feeds}, committed. Must not block. */
  void arrived();
}
