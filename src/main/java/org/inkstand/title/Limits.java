package org.inkstand.title;

/** How much of anything this module takes, and why. */
public final class Limits {
  private Limits() {}

  /** The largest papers announce about a hundred sections. */
  public static final int FEEDS_PER_TITLE_MAX = 200;

  /** A thousand times a household's; the directory and the snapshot in memory stay small. */
  public static final int TITLES_MAX = 20_000;

  /** Outlines of one OPML file: ten times what the largest reader's export held. */
  public static final int OUTLINES_MAX = 50_000;

  /** Room for so many outlines with long descriptions. */
  public static final int OPML_BYTES_MAX = 64 << 20;

  /** Folders in folders; deeper nesting is a broken file. */
  public static final int OUTLINE_DEPTH_MAX = 32;
}
