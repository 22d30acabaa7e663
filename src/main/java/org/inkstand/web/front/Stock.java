package org.inkstand.web.front;

import java.util.List;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.edition.Ranking;
import org.inkstand.story.Stories;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.springframework.stereotype.Component;

/** The catalogue, and what its titles published. */
@Component
record Stock(Titles titles, Articles articles, Stories stories, Ranking ranking) {

  /** By what its events are weighed. */
  FrontComposer.Weighing weighing() {
    return new FrontComposer.Weighing(
        ranking, title -> titles.find(title).map(Title::owner).orElse(""));
  }

  /** A list, each article with the story it tells. */
  Listing.Told told(ArticleQuery query) {
    List<Article> list = articles.list(query);
    return new Listing.Told(list, stories.storiesOf(list.stream().map(Article::id).toList()));
  }
}
