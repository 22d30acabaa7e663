package org.inkstand.search;

import java.util.List;
import org.inkstand.article.ArticleId;

/**
 * An article of another event that is near to one.
 *
 * @param words rare words that both have, lower case and without accents, the most telling first
 * @param nearness by meaning, 1 for the same; 0 where nothing is known of it
 * @param history whether it is from another season, and so near that it tells how this one began
 */
public record Related(ArticleId article, List<String> words, double nearness, boolean history) {
  public Related {
    words = List.copyOf(words);
  }
}
