package org.inkstand.title;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What a publisher lets us do with a title's articles.
 *
 * @param access who may read whole articles
 * @param fullText whether we may keep and show the whole text, fetching its page when the feed has
 *     only a summary
 * @param excerptChars how much of the text those may see who may not read on, in characters, 0 to
 *     2,000
 * @param embargo how long after publishing an article stays unseen here; zero for not at all
 * @param expiry how long after publishing an article must be gone; {@link #NEVER} for never
 * @param territory countries where articles may be shown, ISO 3166-1 alpha-2; empty for everywhere
 * @param gift whether a member may give an article to a friend
 * @param apps whether other apps may show the text through our doors
 * @param aiUse whether the text may be used to train or feed a language model
 * @param share whether readers may pass the article on with an excerpt
 * @param terms where the terms stand or who agreed to them, in the operator's words; empty when no
 *     terms are recorded
 */
public record Licence(
    Access access,
    boolean fullText,
    int excerptChars,
    Duration embargo,
    Duration expiry,
    Set<String> territory,
    boolean gift,
    boolean apps,
    boolean aiUse,
    boolean share,
    String terms) {

  /** An expiry that does not come: a hundred years. */
  public static final Duration NEVER = Duration.ofDays(36_525);

  /** The usual length of an excerpt: a headline's standfirst and about two sentences. */
  public static final int EXCERPT_CHARS = 300;

  /** What holds for a title until somebody records a licence: an excerpt and a link. */
  public static final Licence LINK =
      new Licence(
          Access.LINK,
          false,
          EXCERPT_CHARS,
          Duration.ZERO,
          NEVER,
          Set.of(),
          false,
          false,
          false,
          true,
          "");

  public Licence {
    territory = Set.copyOf(territory);
    if (excerptChars < 0 || excerptChars > 2_000) {
      throw new IllegalArgumentException("excerpt of 0 to 2,000 characters, not " + excerptChars);
    }
    if (embargo.isNegative() || expiry.isNegative()) {
      throw new IllegalArgumentException("embargo and expiry are spans after publishing");
    }
  }

  /**
   * Whether an article published at that moment may not be seen yet. Without an embargo it always
   * may: a clock that was set back must not hide the news of the last hour.
   */
  public boolean embargoes(Instant published, Instant now) {
    return !embargo.isZero() && now.isBefore(published.plus(embargo));
  }

  /** Whether an article published at that moment must be gone. */
  public boolean expires(Instant published, Instant now) {
    return !now.isBefore(published.plus(expiry));
  }

  /** The same with another access; whole text goes with every access but LINK. */
  public Licence withAccess(Access wanted) {
    return new Licence(
        wanted,
        wanted != Access.LINK,
        excerptChars,
        embargo,
        expiry,
        territory,
        gift,
        apps,
        aiUse,
        share,
        terms);
  }

  /**
   * A wish about its rights that a site publishes for machines.
   *
   * @param kind what it asks
   * @param value how much or where, as the kind says; empty when the kind says it all
   * @param source where it was found, as {@code robots.txt} or {@code meta robots}
   */
  public record Signal(Kind kind, String value, String source) {

    /** What a site can ask. */
    public enum Kind {
      /** No training of language models, no feeding them; the value names the use. */
      AI_FORBIDDEN,
      /** Text and data mining is reserved by law; the value is the address of the policy. */
      MINING_RESERVED,
      /** No copy of whole articles. */
      ARCHIVE_FORBIDDEN,
      /** Excerpts of at most so many characters; 0 for none. */
      EXCERPT_MAX,
      /** Only in these countries, ISO 3166-1 alpha-2, by commas. */
      TERRITORY,
      /** A licence is offered; the value is its address or its price in the site's words. */
      TERMS
    }
  }
}
