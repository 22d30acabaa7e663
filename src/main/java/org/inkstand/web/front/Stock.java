package org.inkstand.web.front;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.edition.Ranking;
import org.inkstand.story.Stories;
import org.inkstand.story.StoryId;
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

  /**
   * A list, each article with the story it tells. What its title filed nowhere stands in the
   * section that its story is about.
   */
  Listing.Told told(ArticleQuery query) {
    List<Article> list = articles.list(query);
    Map<ArticleId, StoryId> homes = stories.storiesOf(list.stream().map(Article::id).toList());
    Map<StoryId, String> sections = new HashMap<>();
    List<StoryId> unfiled =
        list.stream()
            .filter(article -> article.section().isEmpty())
            .map(article -> homes.get(article.id()))
            .filter(Objects::nonNull)
            .toList();
    stories
        .findAll(unfiled)
        .forEach(
            story ->
                story.subjects().stream()
                    .findFirst()
                    .ifPresent(first -> sections.put(story.id(), first)));
    return new Listing.Told(
        list.stream().map(article -> filed(article, homes, sections)).toList(), homes);
  }

  private static Article filed(
      Article article, Map<ArticleId, StoryId> homes, Map<StoryId, String> sections) {
    StoryId home = homes.get(article.id());
    String section = home == null ? null : sections.get(home);
    return article.section().isEmpty() && section != null
        ? article.but().section(section).made()
        : article;
  }
}
