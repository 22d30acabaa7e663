package org.inkstand.edition.step;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.edition.Decisions;
import org.inkstand.edition.EditionSettings;
import org.inkstand.edition.Filed;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Ranking;
import org.inkstand.edition.Together;
import org.inkstand.edition.compose.Weighing;
import org.inkstand.story.Stories;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.inkstand.title.Title;
import org.inkstand.title.TitleId;
import org.inkstand.title.Titles;
import org.springframework.stereotype.Component;

/** What editions are made of. */
@Component
record Newsroom(
    Titles titles,
    Articles articles,
    Stories stories,
    Ranking ranking,
    Decisions decisions,
    EditionSettings settings,
    Clock clock) {

  /** About two days of a large catalogue, and all of a small one. */
  static final int ARTICLES_MAX = 1_000;

  /** The newest of everything that may be shown. */
  Filed newest(Instant now) {
    return shown(ArticleQuery.newest(ARTICLES_MAX), now);
  }

  /** Whether the newest are all there is. */
  static boolean whole(Filed newest) {
    return newest.articles().size() < ARTICLES_MAX;
  }

  /** What may be shown of a list, with the stories. */
  Filed shown(ArticleQuery query, Instant now) {
    Filed filed = Filed.of(articles, stories, query);
    return new Filed(
        filed.articles().stream().filter(article -> shown(article, now)).toList(), filed.stories());
  }

  /** One piece an event, newest first, shown in the language where it is told in that. */
  List<Piece> pieces(Filed filed, String language) {
    return new Together(filed.stories(), language, article -> open(article)).fold(filed.articles());
  }

  /** One piece an event, newest first, shown as a title of the country tells it where one does. */
  List<Piece> piecesOf(Filed filed, String country) {
    return new Together(filed.stories(), article -> in(article, country), article -> open(article))
        .fold(filed.articles());
  }

  private boolean in(Article article, String country) {
    return titles
        .find(article.title())
        .filter(title -> title.country().equals(country))
        .isPresent();
  }

  /** Whether its licence lets anybody see it now. */
  private boolean shown(Article article, Instant now) {
    return titles
        .find(article.title())
        .map(Title::licence)
        .filter(licence -> licence.territory().isEmpty())
        .filter(licence -> !licence.embargoes(article.published(), now))
        .filter(licence -> !licence.expires(article.published(), now))
        .isPresent();
  }

  /** Whether anybody may read all of it here. */
  private boolean open(Article article) {
    return article.whole()
        && titles
            .find(article.title())
            .map(Title::licence)
            .filter(Licence::fullText)
            .filter(licence -> licence.access() == Access.OPEN)
            .isPresent();
  }

  Weighing weighing(Filed filed, Instant now) {
    Set<ArticleId> prominent =
        articles.prominent(filed.articles().stream().map(Article::id).toList());
    return new Weighing(ranking, said(Title::owner), said(Title::country), decisions.standing(now))
        .knowing(prominent::contains);
  }

  private Function<TitleId, String> said(Function<Title, String> what) {
    return title -> titles.find(title).map(what).orElse("");
  }
}
