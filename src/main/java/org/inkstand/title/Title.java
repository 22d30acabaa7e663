package org.inkstand.title;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * One news brand: a newspaper, magazine, agency or site.
 *
 * @param slug its place in our addresses, unique, never changed: {@code /title/{slug}}
 * @param name as its masthead says it
 * @param homePage where it lives
 * @param country ISO 3166-1 alpha-2, upper case; empty when it belongs to none or is not known
 * @param language BCP 47, as {@code en} or {@code pt-BR}; empty when not known
 * @param owner the publisher's name; empty when not known
 * @param description a sentence about it; empty when there is none
 * @param paused an operator stopped reading it
 * @param since since when it is in our catalogue
 */
public record Title(
    TitleId id,
    String slug,
    String name,
    URI homePage,
    String country,
    String language,
    String owner,
    String description,
    boolean paused,
    Instant since,
    Licence licence,
    List<TitleFeed> feeds) {
  public Title {
    feeds = List.copyOf(feeds);
  }
}
