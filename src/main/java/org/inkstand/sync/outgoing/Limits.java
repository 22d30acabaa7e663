package org.inkstand.sync.outgoing;

/** How much of anything leaves in a feed, and why. */
final class Limits {
  private Limits() {}

  /** Apps ask every half hour or so; the busiest newsstand has about as many articles in it. */
  static final int ARTICLES_MAX = 50;

  /** What an app shows below a headline, even where it may show the whole text. */
  static final int SUMMARY_CHARS = 300;
}
