package org.inkstand.article.extract.said;

import java.util.Optional;
import java.util.Set;

/**
 * What a page says may be done with it. Signals are passed on as found; obeying them is for those
 * who fetch and show.
 *
 * @param accessibleForFree schema.org's word on the paywall, when given
 * @param copyright the copyright line or holder; may be empty
 * @param miningReserved the TDM reservation protocol's {@code tdm-reservation}, when given: true is
 *     "reserved"
 * @param miningPolicy address of the terms for text and data mining; may be empty
 * @param robots directives of the robots meta tags in lower case, such as {@code noindex}, {@code
 *     noai}, {@code max-snippet:50}
 */
public record Terms(
    Optional<Boolean> accessibleForFree,
    String copyright,
    Optional<Boolean> miningReserved,
    String miningPolicy,
    Set<String> robots) {

  public Terms {
    robots = Set.copyOf(robots);
  }

  /** True when the page reserves its text from machine learning, by any of the ways in use. */
  public boolean learningReserved() {
    return miningReserved.orElse(false) || robots.contains("noai") || robots.contains("noml");
  }
}
