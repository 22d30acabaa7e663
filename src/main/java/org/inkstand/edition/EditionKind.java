package org.inkstand.edition;

/** What an edition is for. */
public enum EditionKind {
  /** The front page: made again whenever there is something else to put on it. */
  FRONT,

  /** Twelve events to begin the day with, once a day, and then it is read. */
  BRIEFING
}
