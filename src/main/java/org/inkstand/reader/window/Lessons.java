package org.inkstand.reader.window;

import java.util.List;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Articles;
import org.inkstand.reader.Topic;
import org.inkstand.story.Stories;
import org.inkstand.title.Titles;
import org.springframework.stereotype.Component;

/** What there is to learn from an article that somebody read. */
@Component
public final class Lessons {

  private final Titles titles;
  private final Articles articles;
  private final Stories stories;

  Lessons(Titles titles, Articles articles, Stories stories) {
    this.titles = titles;
    this.articles = articles;
    this.stories = stories;
  }

  /** The article, unless it was withdrawn: of that nothing is kept. */
  public Optional<Article> find(ArticleId id) {
    return articles.find(id).filter(article -> !article.withdrawn());
  }

  /** What it is of and about. */
  public List<Topic> topics(Article article) {
    return Topics.of(
        article,
        Optional.ofNullable(stories.storiesOf(List.of(article.id())).get(article.id()))
            .flatMap(stories::find),
        titles.find(article.title()));
  }
}
