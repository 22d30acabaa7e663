package org.inkstand.web.desk.diagnosis;

/** With whom a mending begins. */
public enum Fault {
  /** This installation: its machine, its network, its settings. */
  OURS,
  /** The publisher's server, or what it sends. */
  THEIRS,
  /** Somewhere between the two; only time or a second look tells. */
  BETWEEN,
  /** Nobody's: a rule that works as it should. */
  NOBODY
}
