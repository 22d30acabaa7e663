package org.inkstand.web.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.edition.Decision;
import org.inkstand.edition.Decisions;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Ranking;
import org.inkstand.edition.Reason;
import org.inkstand.edition.Significance;
import org.inkstand.edition.StoryFacts;
import org.inkstand.search.Search;
import org.inkstand.story.Stories;
import org.inkstand.story.StoryArticle;
import org.inkstand.story.StoryId;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.web.own.Unmuted;
import org.springframework.stereotype.Component;

/** All there is to read, by number, by event and by word. */
@Component
record Holdings(
    Titles titles,
    Unmuted unmuted,
    Stories stories,
    Search search,
    Ranking ranking,
    Decisions decisions) {

  /** The articles that who is looking is to see. */
  Articles articles() {
    return unmuted.articles();
  }

  /** More than any event has, so that a page stays a page. */
  static final int ARTICLES_MAX = 200;

  private static final int FILED_MAX = 500;

  /**
   * What an event is worth now.
   *
   * @param country on whose page; empty where it is on none
   */
  Significance weigh(Piece piece, String country, Instant now) {
    Set<ArticleId> prominent = articles().prominent(piece.all().map(Article::id).toList());
    return ranking.weigh(
        StoryFacts.of(
                piece.article(),
                piece.all().toList(),
                title -> titles.find(title).map(Title::owner).orElse(""),
                filing(piece.article().section(), now))
            .with(
                piece.titles(a -> prominent.contains(a.id())),
                piece.titles(a -> !country.isEmpty() && country.equals(country(a)))),
        now);
  }

  private String country(Article article) {
    return titles.find(article.title()).map(Title::country).orElse("");
  }

  /** Why, but for what does not count here: nearness, where no country is near. */
  static Stream<Reason> said(Significance weighed) {
    return weighed.reasons().stream()
        .filter(reason -> reason.points() != 0 || !reason.signal().equals("nearness"));
  }

  /** The headline that an editor gave a story; empty when none did. */
  String editors(StoryId story, Instant now) {
    return decisions
        .standing(now)
        .of(story.value(), Decision.Kind.RETITLE)
        .map(Decision::words)
        .orElse("");
  }

  private int filing(String section, Instant now) {
    Instant since = now.minus(Duration.ofDays(1));
    return section.isEmpty()
        ? 0
        : (int)
            articles().list(ArticleQuery.in(section, FILED_MAX)).stream()
                .filter(article -> article.published().isAfter(since))
                .map(Article::title)
                .distinct()
                .count();
  }

  /** The articles of a story, oldest first. */
  List<Article> members(StoryId story) {
    return articles()
        .findAll(
            stories.articles(story, ARTICLES_MAX).stream().map(StoryArticle::article).toList());
  }
}
