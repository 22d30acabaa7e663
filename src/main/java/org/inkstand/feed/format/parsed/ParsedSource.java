package org.inkstand.feed.format.parsed;

/** Where an item was taken from. Any of the three may be empty. */
public record ParsedSource(String title, String link, String id) {

  /** It is the feed's own. */
  public static final ParsedSource OWN = new ParsedSource("", "", "");
}
