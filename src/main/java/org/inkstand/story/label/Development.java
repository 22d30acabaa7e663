package org.inkstand.story.label;

import java.util.List;

/**
 * A moment at which a story learned something.
 *
 * @param article the first account that told it
 * @param second when
 * @param news words and numbers of its headline that no headline before had, as written
 */
public record Development(long article, long second, List<String> news) {
  public Development {
    news = List.copyOf(news);
  }
}
