package org.inkstand.web.reading;

import java.util.List;
import org.inkstand.article.Article;
import org.inkstand.article.Articles;
import org.inkstand.search.Search;
import org.inkstand.story.Stories;
import org.inkstand.story.StoryArticle;
import org.inkstand.story.StoryId;
import org.springframework.stereotype.Component;

/** All there is to read, by number, by event and by word. */
@Component
record Holdings(Articles articles, Stories stories, Search search) {

  /** More than any event has, so that a page stays a page. */
  static final int ARTICLES_MAX = 200;

  /** The articles of a story, oldest first. */
  List<Article> members(StoryId story) {
    return articles.findAll(
        stories.articles(story, ARTICLES_MAX).stream().map(StoryArticle::article).toList());
  }
}
