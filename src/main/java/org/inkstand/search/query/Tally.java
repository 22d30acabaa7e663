package org.inkstand.search.query;

import java.util.Map;
import org.inkstand.title.TitleId;

/**
 * How many of the articles that were found are of each title, section and language.
 *
 * @param sections by qcode
 * @param languages by the first part of their tag
 * @param pictures how many have a picture
 * @param estimated whether it was counted from a part of them
 */
public record Tally(
    Map<TitleId, Long> titles,
    Map<String, Long> sections,
    Map<String, Long> languages,
    long pictures,
    boolean estimated) {
  public Tally {
    titles = Map.copyOf(titles);
    sections = Map.copyOf(sections);
    languages = Map.copyOf(languages);
  }
}
