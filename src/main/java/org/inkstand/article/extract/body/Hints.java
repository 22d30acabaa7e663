package org.inkstand.article.extract.body;

import java.util.List;

/**
 * What the page says of its text, to find the text by.
 *
 * @param headline the headline, so that it is not repeated in the text
 * @param description the page's own summary, which is often the standfirst; may be empty
 * @param authors who wrote it, so that what is said of them below the text is known
 * @param text the text as linked data carries it; empty when it does not
 */
public record Hints(String headline, String description, List<String> authors, String text) {

  public Hints {
    authors = List.copyOf(authors);
  }
}
