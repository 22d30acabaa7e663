package org.inkstand.feed.format.parsed;

/** The families of feeds that news is announced in. */
public enum FeedType {
  /** RSS 0.91 to 2.0. */
  RSS("rss"),
  /** RSS 0.90 and 1.0, which are RDF. */
  RDF("rdf"),
  /** Atom 0.3 and 1.0. */
  ATOM("atom"),
  /** JSON Feed 1.0 and 1.1. */
  JSON("json"),
  /** A sitemap, with or without the news extension. */
  SITEMAP("sitemap"),
  /** IPTC ninjs 1 to 3. */
  NINJS("ninjs"),
  /** IPTC NewsML-G2. */
  NEWSML("newsml"),
  /** Microsoft's Channel Definition Format, of 1997. */
  CDF("cdf"),
  /** No feed but a page. */
  HTML("html"),
  /** Nothing that announces news. */
  UNKNOWN("unknown");

  private final String word;

  FeedType(String word) {
    this.word = word;
  }

  /** The word for it on the command line. */
  public String word() {
    return word;
  }
}
