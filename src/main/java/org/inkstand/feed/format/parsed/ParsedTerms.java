package org.inkstand.feed.format.parsed;

/**
 * Under which terms an item or a whole feed is published.
 *
 * @param copyright the line to show; may be empty
 * @param usage how it may be used, in the publisher's words; may be empty
 * @param licence the address of a licence; may be empty
 * @param rsl the address of a licence in Really Simple Licensing; may be empty
 * @param access what a news sitemap says of its wall, such as {@code Registration}; may be empty
 */
public record ParsedTerms(
    String copyright, String usage, String licence, String rsl, String access) {

  /** None are said. */
  public static final ParsedTerms UNSAID = new ParsedTerms("", "", "", "", "");
}
