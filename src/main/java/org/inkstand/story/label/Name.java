package org.inkstand.story.label;

/**
 * Somebody or something that a story names.
 *
 * @param text as most accounts write it
 * @param kind what the words around it make likely
 * @param accounts how many accounts name it
 */
public record Name(String text, Kind kind, int accounts) {

  /** Told by what stands before a name, and so a likelihood. */
  public enum Kind {
    /** Mostly after a word of place: in, at, near, aus, à. */
    PLACE,
    /** Two or three words, and not a place. */
    PERSON,
    /** Everything else: companies, parties, things. */
    OTHER
  }
}
