package org.inkstand.web.front;

import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.edition.Editions;
import org.inkstand.edition.Filed;
import org.inkstand.story.Stories;
import org.inkstand.title.Titles;
import org.springframework.stereotype.Component;

/** The catalogue, what its titles published, and the pages that were made of it. */
@Component
record Stock(Titles titles, Articles articles, Stories stories, Editions editions) {

  /** A list, each article with the story it tells. */
  Filed told(ArticleQuery query) {
    return Filed.of(articles, stories, query);
  }
}
