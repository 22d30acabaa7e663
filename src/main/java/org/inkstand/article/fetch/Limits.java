package org.inkstand.article.fetch;

import java.time.Duration;

/** How much of pages and pictures is taken, and why. */
final class Limits {
  private Limits() {}

  /** The largest article pages seen have 5 MB, most of it scripts. */
  static final int PAGE_BYTES_MAX = 8 << 20;

  /** Longer asked-for pauses between pages would keep a thread for nothing: ask later instead. */
  static final Duration PAGE_PATIENCE = Duration.ofSeconds(20);

  /** A crawl-delay beyond this is meant for those who read whole sites. */
  static final Duration CRAWL_DELAY_MAX = Duration.ofMinutes(2);

  /** Servers whose pauses are remembered; a forgotten one has long been left alone. */
  static final int SERVERS_MAX = 20_000;

  /**
   * Pixels of a JPEG, which is read in steps and never held whole: cameras of today take 50
   * million.
   */
  static final long JPEG_PIXELS_MAX = 64_000_000;

  /** Pixels of other kinds, which are held whole at four bytes each. */
  static final long PIXELS_MAX = 20_000_000;

  /** A side that is longer belongs to no photograph. */
  static final int SIDE_PIXELS_MAX = 16_384;

  /**
   * A picture with transparency is kept as PNG when it is no larger than this, and flattened else.
   */
  static final int PNG_BYTES_MAX = 150_000;

  /** Sources held in memory at once, being fetched or waiting to be made small. */
  static final int SOURCES_AT_ONCE = 8;

  /** A reader waits no longer for a picture than this. */
  static final Duration PICTURE_PATIENCE = Duration.ofSeconds(25);

  /** Pictures that could not be had are not asked for again so soon. */
  static final Duration FAILURE_KEPT = Duration.ofMinutes(10);

  static final int FAILURES_MAX = 20_000;

  /** Longer addresses make tokens that proxies cut. */
  static final int ADDRESS_CHARS_MAX = 2_048;
}
