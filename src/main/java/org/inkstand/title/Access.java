package org.inkstand.title;

/** Who may read a title's articles whole. The table is in the design's chapter on the wall. */
public enum Access {
  /** Everybody. */
  OPEN,
  /** Everybody who signed up. */
  REGISTERED,
  /** Who is in the trial or subscribed. */
  MEMBER,
  /** Nobody here: an excerpt and a link to the publisher's own page. */
  LINK
}
