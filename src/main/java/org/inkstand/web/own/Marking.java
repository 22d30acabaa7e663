package org.inkstand.web.own;

import java.util.List;

/**
 * What a page offers to follow.
 *
 * @param token the proof that the forms are ours; empty for a visitor, who is asked in first
 * @param to the page itself, to which every deed leads back
 */
public record Marking(List<Offer> offers, boolean known, String token, String to) {

  /** Nothing. */
  public static final Marking NONE = new Marking(List.of(), false, "", "/");

  public Marking {
    offers = List.copyOf(offers);
  }

  /** A topic, and whether who is looking follows it. */
  public record Offer(Topic topic, boolean followed) {}

  /** How many of them are followed. */
  public long followed() {
    return offers.stream().filter(Offer::followed).count();
  }
}
