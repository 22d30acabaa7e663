package org.inkstand.search;

import java.util.List;
import org.inkstand.article.ArticleId;

/** The index of all articles. */
public interface Search {

  /** Answers a query; never throws for what somebody typed. */
  SearchAnswer find(SearchQuery query);

  /** Articles of other events that share rare words with this one, the nearest first. */
  List<ArticleId> related(ArticleId article, int limit);

  /** How many articles can be found now. */
  long count();
}
