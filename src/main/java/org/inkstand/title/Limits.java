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

  /** Fetches for one look at a site: its page, its rules, and candidates for feeds. */
  public static final int DISCOVERY_FETCHES_MAX = 30;

  /** Feeds that one look finds: the sections of a large paper, without its every tag. */
  public static final int DISCOVERY_FEEDS_MAX = 20;

  /** A home page; the largest seen had 3 MB. Of a feed the beginning would do. */
  public static final int DISCOVERY_BYTES_MAX = 6 << 20;
}
