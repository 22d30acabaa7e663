package org.inkstand.title;

import java.net.URI;
import java.util.List;

/**
 * A title that somebody wants to add.
 *
 * @param name empty to use the host's name
 * @param feeds where it announces articles; at least one, at most {@link
 *     Limits#FEEDS_PER_TITLE_MAX}
 */
public record TitleDraft(
    String name,
    URI homePage,
    String country,
    String language,
    String owner,
    String description,
    Licence licence,
    List<FeedDraft> feeds) {
  public TitleDraft {
    feeds = List.copyOf(feeds);
  }

  /** A feed of the draft, with the media topic it is filed under (may be empty). */
  public record FeedDraft(URI address, String section) {}
}
