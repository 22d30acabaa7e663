package org.inkstand.edition;

import java.time.Instant;

/**
 * What an editor decided about a story, and for how long. Who it was stands in the log of deeds:
 * the edition itself knows no person.
 *
 * @param number counts up with every decision; 0 before it is kept
 * @param place order among picks, from 1; 0 for other kinds
 * @param words a note for a pick, a headline for a new title; may be empty
 * @param from when it begins to hold
 * @param until when it ends; {@link Instant#MAX} when nobody said
 */
public record Decision(
    long number, Kind kind, long story, int place, String words, Instant from, Instant until) {

  /** What a note or a headline may have. */
  public static final int WORDS_MAX = 300;

  /** What editors may decide. */
  public enum Kind {
    /** Stands under "Our Picks", with a note. */
    PICK,

    /** Leads the front page, or stands beside the lead. */
    PIN,

    /** Weighs half of what it would. */
    DEMOTE,

    /** Is shown under another headline; its own is shown as well. */
    RETITLE,

    /** Stands on no front page and in no briefing. */
    BLOCK
  }

  public Decision {
    words = words.replaceAll("\\s+", " ").strip();
    if (words.length() > WORDS_MAX) {
      throw new IllegalArgumentException("a note of " + words.length() + " characters");
    }
  }

  /** Whether it holds at a moment. */
  public boolean holds(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }

  /** Whether it holds at a moment or will later. */
  public boolean lasts(Instant moment) {
    return moment.isBefore(until) && from.isBefore(until);
  }
}
