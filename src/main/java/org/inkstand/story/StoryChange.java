package org.inkstand.story;

/**
 * What happened to stories since a cursor.
 *
 * <p>The book is one of states: a story that opened and grew since a cursor stands in it once, as
 * it is now. One that fell into two stands in it with fewer articles, beside the new one, which
 * says where it came from.
 */
public sealed interface StoryChange {

  /** Which one. */
  StoryId id();

  /** It stands as it says now: opened, grown, split, shrunk or closed. */
  record Kept(Story story) implements StoryChange {
    @Override
    public StoryId id() {
      return story.id();
    }
  }

  /**
   * It turned out to be the same as another: its articles are there, and its address leads there.
   */
  record Merged(StoryId id, StoryId into) implements StoryChange {}

  /** All its articles were withdrawn. */
  record Withdrawn(StoryId id) implements StoryChange {}
}
