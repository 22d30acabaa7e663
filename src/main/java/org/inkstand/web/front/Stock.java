package org.inkstand.web.front;

import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.edition.Decisions;
import org.inkstand.edition.Editions;
import org.inkstand.edition.Filed;
import org.inkstand.story.Stories;
import org.inkstand.title.Titles;
import org.inkstand.web.own.Unmuted;
import org.springframework.stereotype.Component;

/** The catalogue, what its titles published, and the pages that were made of it. */
@Component
record Stock(
    Titles titles, Unmuted unmuted, Stories stories, Editions editions, Decisions decisions) {

  /** The articles that who is looking is to see. */
  Articles articles() {
    return unmuted.articles();
  }

  /** A list, each article with the story it tells. */
  Filed told(ArticleQuery query) {
    return Filed.of(articles(), stories, query);
  }
}
