package org.inkstand.member;

/**
 * Who is asking, as far as the wall needs to know.
 *
 * @param standing what they are to us
 * @param country where they ask from, ISO 3166-1 alpha-2; empty when not known
 * @param gift whether a member gave them the article that they ask for
 */
public record Visitor(Standing standing, String country, boolean gift) {

  /** Somebody to whom nothing was given. */
  public Visitor(Standing standing, String country) {
    this(standing, country, false);
  }

  /** Somebody not signed in, from anywhere. */
  public static final Visitor ANYBODY = new Visitor(Standing.VISITOR, "");

  /** What somebody is to us. */
  public enum Standing {
    /** Not signed in. */
    VISITOR,
    /** Signed in, with no running trial or subscription. */
    READER,
    /** In the trial or subscribed. */
    MEMBER,
    /** The one person of a personal installation, who reads for themselves. */
    OWNER
  }
}
