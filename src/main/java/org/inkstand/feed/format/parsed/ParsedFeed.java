package org.inkstand.feed.format.parsed;

import java.time.Instant;
import java.util.List;

/**
 * One feed, read as far as it goes.
 *
 * @param version of the format, such as {@code 2.0}; may be empty
 * @param id its own name; may be empty
 * @param link the page it belongs to; may be empty
 * @param language BCP 47; may be empty
 * @param image the address of its emblem; may be empty
 * @param updated {@link Instant#EPOCH} when not said
 * @param flaws what was wrong with it; empty for a good feed
 */
public record ParsedFeed(
    FeedType type,
    String version,
    String id,
    ParsedText title,
    String link,
    ParsedText description,
    String language,
    String image,
    Instant updated,
    List<ParsedAuthor> authors,
    List<ParsedCategory> categories,
    ParsedTerms terms,
    ParsedLinks links,
    ParsedRhythm rhythm,
    List<Flaw> flaws,
    List<ParsedItem> items) {
  public ParsedFeed {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    flaws = List.copyOf(flaws);
    items = List.copyOf(items);
  }
}
