package org.inkstand.feed.poll;

import java.time.Duration;

/** How much of a feed is taken, and how long one is believed in; with the reasons. */
final class Limits {
  private Limits() {}

  /** A long book has a million characters; an article that is longer is a mistake. */
  static final int CONTENT_CHARS_MAX = 1_000_000;

  /** Standfirsts have about 300; some feeds put the whole article there. */
  static final int SUMMARY_CHARS_MAX = 100_000;

  /** Feeds have a tenth of this; reading one takes several times its size of memory. */
  static final int HEAVY_BYTES = 2 << 20;

  /** A keyword list that is longer was written for search engines. */
  static final int WORDS_MAX = 50;

  /** A gallery is not a feed's business. */
  static final int PICTURES_MAX = 20;

  /** A server that asks for a longer pause is asked for its other feeds all the same by then. */
  static final Duration SERVER_PAUSE_MAX = Duration.ofHours(1);

  /** One place in so many is for servers that did not answer the last time and may hang again. */
  static final int DOUBTFUL_SHARE = 4;

  /** A crawl-delay beyond this is meant for those who read whole sites. */
  static final Duration CRAWL_DELAY_MAX = Duration.ofMinutes(2);

  /** A permanent redirect is believed at this sight of it: some are set for an afternoon. */
  static final int MOVE_SIGHTS = 3;

  /** A feed that failed all this time has no reader left who expects it back. */
  static final Duration SILENCE_MAX = Duration.ofDays(60);

  /** Turns changed by another process, an import say, are seen after this at the latest. */
  static final Duration SCHEDULE_STALE = Duration.ofSeconds(30);
}
