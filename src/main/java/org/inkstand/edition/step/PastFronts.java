package org.inkstand.edition.step;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleQuery;
import org.inkstand.edition.Edition;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Editions;
import org.inkstand.edition.Filed;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Ranking;
import org.inkstand.edition.Ranking.Factors;
import org.inkstand.edition.Ranking.Trial;
import org.inkstand.edition.Slot;
import org.inkstand.edition.compose.FrontComposer;
import org.inkstand.edition.compose.Weighing;
import org.springframework.stereotype.Component;

/**
 * Composes front pages of the past anew, by other weights: of the articles that were there then, as
 * they are now, in the stories that they are told in now, with what editors had decided then. What
 * was withdrawn or gathered otherwise since is why such a page is not quite the one that stood; so
 * the trial is compared with the same page made by the weights that hold.
 */
@Component
final class PastFronts implements Ranking.Trials {

  private final Newsroom newsroom;
  private final Editions editions;

  PastFronts(Newsroom newsroom, Editions editions) {
    this.newsroom = newsroom;
    this.editions = editions;
  }

  @Override
  public Optional<Trial> at(Instant moment, Factors factors) {
    return editions.at(EditionKind.FRONT, moment).map(stood -> composed(stood, factors));
  }

  private Trial composed(Edition stood, Factors factors) {
    Instant then = stood.published();
    Filed all =
        newsroom.shown(ArticleQuery.newest(Newsroom.ARTICLES_MAX).before(then.plusMillis(1)), then);
    List<Article> seen =
        all.articles().stream().filter(article -> !article.seenAt().isAfter(then)).toList();
    var filed = new Filed(seen, all.stories());
    List<Piece> pieces = newsroom.pieces(filed, PublishEditions.LANGUAGE);
    Weighing weighing = newsroom.weighing(filed, then);
    return new Trial(
        stood,
        slots(pieces, weighing, then),
        slots(pieces, weighing.by(newsroom.ranking().with(factors)), then));
  }

  private static List<Slot> slots(List<Piece> pieces, Weighing weighing, Instant then) {
    return FrontComposer.slots(pieces, PublishEditions.LANGUAGE, weighing, then);
  }
}
