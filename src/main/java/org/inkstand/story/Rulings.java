package org.inkstand.story;

import java.util.Optional;

/** Where editors say which articles are one story, and which are not. */
public interface Rulings {

  /** Why something cannot be done. */
  enum Refusal {
    /** One of the stories is not there, or is part of another by now. */
    GONE,

    /** One of the stories is over; what is over is not put together anew. */
    OVER,

    /** An article is not in the story any more: somebody else was quicker. */
    MOVED,

    /** Nothing was chosen, or everything. */
    NOTHING
  }

  /** Takes a ruling, to be done within moments; empty when it was taken. */
  Optional<Refusal> rule(Ruling ruling);
}
