package org.inkstand.app.press.masthead;

/** The forms in which the titles announce articles, each with the habits and faults of some. */
public enum FeedFormat {
  /** RSS 2.0 with the whole text in {@code content:encoded}. */
  RSS_FULL("application/rss+xml; charset=utf-8"),
  /** RSS 2.0 with a summary: the text must be read on the page. */
  RSS_SUMMARY("application/rss+xml; charset=utf-8"),
  /** RSS 2.0 with the pictures of an article in a {@code media:group}. */
  RSS_GROUP("text/xml; charset=utf-8"),
  /** RSS 2.0 with relative addresses below an {@code xml:base}. */
  RSS_BASE("application/rss+xml; charset=utf-8"),
  /** RSS 0.92, summaries, no dates on items. */
  RSS_092("application/xml"),
  /** RSS 2.0 whose prolog says UTF-8 over bytes of windows-1252. */
  RSS_WRONG_ENCODING("text/xml"),
  /** RSS 2.0 with bare ampersands, an undeclared entity and no end. */
  RSS_BROKEN("text/xml; charset=utf-8"),
  /** RSS 1.0. */
  RDF("application/rdf+xml; charset=utf-8"),
  /** Atom 1.0 with HTML. */
  ATOM("application/atom+xml; charset=utf-8"),
  /** Atom 1.0 with XHTML. */
  ATOM_XHTML("application/atom+xml; charset=utf-8"),
  /** Atom 0.3. */
  ATOM_03("application/x.atom+xml; charset=utf-8"),
  /** JSON Feed 1.0: one author. */
  JSON_10("application/json"),
  /** JSON Feed 1.1. */
  JSON_11("application/feed+json; charset=utf-8"),
  /** IPTC ninjs 3. */
  NINJS("application/json; charset=utf-8"),
  /** IPTC NewsML-G2. */
  NEWSML_G2("application/vnd.iptc.g2.newsmessage+xml"),
  /** A sitemap of news whose addresses carry tracking parameters. */
  NEWS_SITEMAP("application/xml; charset=utf-8"),
  /** Nothing but an error. */
  DEAD("text/html; charset=utf-8");

  private final String mediaType;

  FeedFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** What the server says it is. */
  public String mediaType() {
    return mediaType;
  }

  /** What a home page calls it in {@code <link rel=alternate>}; empty for a sitemap. */
  public String alternateType() {
    return this == NEWS_SITEMAP ? "" : mediaType.split(";")[0];
  }
}
