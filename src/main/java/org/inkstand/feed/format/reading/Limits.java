package org.inkstand.feed.format.reading;

import java.time.Duration;

/** How much of anything a feed reader takes, and why. */
public final class Limits {
  private Limits() {}

  /** Real feeds nest six deep, their inline markup twenty; beyond this only stacks overflow. */
  public static final int DEPTH_MAX = 200;

  /**
   * Elements and runs of text in one document. A feed of ten megabytes of real news has a quarter
   * of this; at some 60 bytes each they stay below 50 MB.
   */
  public static final int NODES_MAX = 800_000;

  /** What any document may have, however short it is. */
  private static final int NODES_MIN = 4_000;

  /**
   * Characters of a document for each of its elements and runs of text; the densest seen has
   * seventeen.
   */
  private static final int CHARS_OF_NODE = 8;

  /**
   * Elements and runs of text in a document of that length, so that it takes up a few of itself.
   */
  public static int nodesMax(int documentChars) {
    return Math.min(NODES_MAX, NODES_MIN + documentChars / CHARS_OF_NODE);
  }

  /** Values in JSON of that length; they take more room than elements do. */
  public static int thingsMax(int documentChars) {
    return Math.min(NODES_MAX, NODES_MIN + documentChars / (CHARS_OF_NODE + 2));
  }

  /** Attributes of one element; the richest real one (media:content) has fourteen. */
  public static final int ATTRIBUTES_MAX = 64;

  /** Namespace declarations in force at once; real feeds declare up to thirty. */
  public static final int NAMESPACES_MAX = 128;

  /** Different names of elements and attributes; a feed of every extension has about 200. */
  public static final int NAMES_MAX = 4_096;

  /** Items of one feed. A news sitemap may have 1,000, a sitemap 50,000. */
  public static final int ITEMS_MAX = 50_000;

  /** Authors, categories, enclosures, images, each, of one item: more is a list, not a credit. */
  public static final int PARTS_MAX = 200;

  /** Flaws that are written down; who has seen a hundred has seen enough. */
  public static final int FLAWS_MAX = 100;

  /** Characters of a moment in words; the longest real one has 44. */
  public static final int DATE_LENGTH_MAX = 120;

  /** Characters of an address; browsers stop at about this. */
  public static final int ADDRESS_LENGTH_MAX = 8_192;

  /** Clocks are wrong by hours and zones by half a day, not by more. */
  public static final Duration FUTURE_MAX = Duration.ofDays(1);
}
