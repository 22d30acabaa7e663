package org.inkstand.article;

import java.time.Duration;

/** How much of anything this module takes, and why. */
public final class Limits {
  private Limits() {}

  /**
   * Items worked through in one transaction: half a second's work, so that others get their turn.
   */
  public static final int BATCH_ITEMS_MAX = 250;

  /** A longer headline is a paragraph in the wrong place. */
  public static final int HEADLINE_CHARS_MAX = 400;

  /** A longer standfirst is the article. */
  public static final int STANDFIRST_CHARS_MAX = 600;

  /** Keywords of one article; more are a tag cloud. */
  public static final int KEYWORDS_MAX = 24;

  /** Authors of one article; more are a masthead. */
  public static final int AUTHORS_MAX = 20;

  /** Versions kept of one article: a live blog would fill the disk. */
  public static final int REVISIONS_MAX = 50;

  /** Below this many words a text says too little to be called a copy of another. */
  public static final int FINGERPRINT_WORDS_MIN = 40;

  /** Tries of one page before we are content with the summary. */
  public static final int PAGE_TRIES_MAX = 5;

  /** The pause after the first failed try of a page; it doubles with each. */
  public static final Duration PAGE_PAUSE = Duration.ofMinutes(2);

  /** Pages fetched at once: the guarded client holds one connection a host besides. */
  public static final int PAGES_AT_ONCE = 16;
}
