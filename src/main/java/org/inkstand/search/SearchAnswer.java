package org.inkstand.search;

import java.util.List;
import org.inkstand.article.ArticleId;

/**
 * What was found.
 *
 * @param articles the best first
 * @param total how many there are in all
 * @param terms the plain words and phrases that were looked for, to be marked in what is shown
 * @param unknown filters that could not be understood, as typed
 * @param facets how what was found divides, where that was asked
 */
public record SearchAnswer(
    List<ArticleId> articles, long total, List<String> terms, List<String> unknown, Facets facets) {
  public SearchAnswer {
    articles = List.copyOf(articles);
    terms = List.copyOf(terms);
    unknown = List.copyOf(unknown);
  }
}
