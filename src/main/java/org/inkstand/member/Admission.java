package org.inkstand.member;

/** How far somebody may read an article, as {@link Wall#decide} finds. */
public sealed interface Admission {

  /** All of it. */
  record Whole() implements Admission {}

  /**
   * The opening only.
   *
   * @param chars how many characters of the text may leave the server
   * @param offer what stands where the text stops
   */
  record Opening(int chars, Offer offer) implements Admission {}

  /** Nothing, and for this reason. */
  record Nothing(Reason reason) implements Admission {}

  /** What the wall offers instead of the rest. */
  enum Offer {
    /** Sign up to read this article. */
    SIGN_UP,
    /** Choose a plan. */
    PLANS,
    /** Read on at the publisher's own page. */
    PUBLISHER
  }

  /** Why nothing may be shown. */
  enum Reason {
    /** Its title took it back. */
    WITHDRAWN,
    /** Its time is not yet come. */
    EMBARGOED,
    /** Its time is over. */
    EXPIRED,
    /** Not in this country. */
    TERRITORY
  }
}
