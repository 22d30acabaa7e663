package org.inkstand.web.front;

import java.util.List;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.story.Stories;
import org.inkstand.title.Titles;
import org.springframework.stereotype.Component;

/** The catalogue, and what its titles published. */
@Component
record Stock(Titles titles, Articles articles, Stories stories) {

  /** A list, each article with the story it tells. */
  Listing.Told told(ArticleQuery query) {
    List<Article> list = articles.list(query);
    return new Listing.Told(list, stories.storiesOf(list.stream().map(Article::id).toList()));
  }
}
