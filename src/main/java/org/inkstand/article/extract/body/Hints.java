package org.inkstand.article.extract.body;

import java.util.List;

/**
 * What the page says of its text, to find the text by.
 *
 * @param headlines the headline, and what else the page calls itself, so that neither is repeated
 *     in the text; the headline first
 * @param site the publication's own name; may be empty
 * @param description the page's own summary, which is often the standfirst; may be empty
 * @param authors who wrote it, so that what is said of them below the text is known
 * @param text the text as linked data carries it; empty when it does not
 */
public record Hints(
    List<String> headlines, String site, String description, List<String> authors, String text) {

  public Hints {
    headlines = List.copyOf(headlines);
    authors = List.copyOf(authors);
  }
}
