package org.inkstand.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.story.Stories;
import org.inkstand.story.StoryId;

/**
 * Articles, newest first, each with the story it tells. What its title filed nowhere stands in the
 * section that its story is about.
 *
 * @param stories which story each article tells; empty where articles stand for themselves, as on a
 *     title's own page
 */
public record Filed(List<Article> articles, Map<ArticleId, StoryId> stories) {
  public Filed {
    articles = List.copyOf(articles);
    stories = Map.copyOf(stories);
  }

  /** Each for itself. */
  public static Filed alone(List<Article> articles) {
    return new Filed(articles, Map.of());
  }

  /** A list as the store has it, with its stories. */
  public static Filed of(Articles articles, Stories stories, ArticleQuery query) {
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
    return new Filed(list.stream().map(article -> filed(article, homes, sections)).toList(), homes);
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
