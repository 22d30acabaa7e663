package org.inkstand.feed.format.parsed;

import java.util.List;

/**
 * The addresses a feed gives beside its page.
 *
 * @param self where it says it lives; may be empty
 * @param next its next, older page; may be empty
 * @param hubs WebSub hubs that tell when it has news
 * @param feeds feeds that it names instead of itself: the links of a page, the parts of a sitemap
 */
public record ParsedLinks(String self, String next, List<String> hubs, List<String> feeds) {
  public ParsedLinks {
    hubs = List.copyOf(hubs);
    feeds = List.copyOf(feeds);
  }
}
