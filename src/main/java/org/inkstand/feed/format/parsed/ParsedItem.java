package org.inkstand.feed.format.parsed;

import java.util.List;

/**
 * What a feed says about one article, as published: nothing cleaned.
 *
 * @param id the feed's own name for it; may be empty
 * @param link its page; may be empty
 * @param canonical the address it says it really has, where that is another; may be empty
 * @param language BCP 47, its own or the feed's; may be empty
 * @param comments the page of its comments; may be empty
 * @param images best first
 * @param urgency IPTC's, 1 most to 9 least; 0 when not said
 */
public record ParsedItem(
    String id,
    String link,
    String canonical,
    ParsedText title,
    ParsedText summary,
    ParsedText content,
    List<ParsedAuthor> authors,
    ParsedTimes times,
    List<ParsedCategory> categories,
    String language,
    String comments,
    List<ParsedEnclosure> enclosures,
    List<ParsedImage> images,
    ParsedTerms terms,
    PubStatus pubStatus,
    int urgency,
    ParsedSource source) {
  public ParsedItem {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    enclosures = List.copyOf(enclosures);
    images = List.copyOf(images);
  }

  /** Whether it says no more than that the article of this name was taken back. */
  public boolean isTombstone() {
    return pubStatus == PubStatus.CANCELED && title.isEmpty() && link.isEmpty();
  }
}
