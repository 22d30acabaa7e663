package org.inkstand.edition.step;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.inkstand.article.Article;
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
  private static final int ARTICLES_MAX = 1_000;

  /** Everything that may be shown, one piece an event, newest first. */
  List<Piece> pieces(String language, Instant now) {
    Filed filed = Filed.of(articles, stories, ArticleQuery.newest(ARTICLES_MAX));
    return new Together(filed.stories(), language, article -> open(article))
        .fold(filed.articles().stream().filter(article -> shown(article, now)).toList());
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

  Weighing weighing(Instant now) {
    return new Weighing(ranking, said(Title::owner), said(Title::country), decisions.standing(now));
  }

  private Function<TitleId, String> said(Function<Title, String> what) {
    return title -> titles.find(title).map(what).orElse("");
  }
}
