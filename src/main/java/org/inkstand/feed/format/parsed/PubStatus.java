package org.inkstand.feed.format.parsed;

/** Whether an article may be shown, in the words of IPTC. */
public enum PubStatus {
  /** May be shown. */
  USABLE,
  /** Not yet. */
  WITHHELD,
  /** Taken back: no longer. */
  CANCELED
}
