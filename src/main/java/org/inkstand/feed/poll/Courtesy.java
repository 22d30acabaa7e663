package org.inkstand.feed.poll;

import java.net.URI;
import java.time.Duration;
import org.inkstand.kit.http.Robots;

/**
 * The pause that a site asks for between two fetches, in the {@code Crawl-delay} of its robots.txt.
 * What else stands there does not bind the reading of feeds (decision 12).
 */
final class Courtesy {

  private final Robots robots;
  private final boolean asks;

  /**
   * A courtesy that asks by this client.
   *
   * @param hostDelay our own pause; an operator who has set it to nothing wants no courtesy
   */
  Courtesy(Robots robots, Duration hostDelay) {
    this.robots = robots;
    this.asks = !hostDelay.isZero();
  }

  /** Zero when it does not ask. Blocks when the site was not asked for a day. */
  Duration pause(URI feed) {
    Duration wanted = asks ? robots.rules(feed).delay() : Duration.ZERO;
    return wanted.compareTo(Limits.CRAWL_DELAY_MAX) > 0 ? Limits.CRAWL_DELAY_MAX : wanted;
  }
}
