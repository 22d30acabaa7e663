package org.inkstand.web.library;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.web.card.Card;
import org.inkstand.web.card.Cards;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.own.Unmuted;
import org.springframework.stereotype.Component;

/** Articles as a reader's lists show them: what was taken back or muted is not there. */
@Component
class Copies {

  private final Unmuted unmuted;
  private final Cards cards;
  private final Frames frames;

  Copies(Unmuted unmuted, Cards cards, Frames frames) {
    this.unmuted = unmuted;
    this.cards = cards;
    this.frames = frames;
  }

  /** An article and its card. */
  record Copy(Article article, Card card) {}

  /** In the order asked. */
  List<Copy> of(Collection<ArticleId> articles) {
    Instant now = frames.clock().instant();
    return unmuted.articles().findAll(articles).stream()
        .flatMap(a -> cards.card(a, List.of(), now).stream().map(card -> new Copy(a, card)))
        .toList();
  }

  /** Whether there is such an article for who is asking. */
  boolean readable(ArticleId article) {
    Instant now = frames.clock().instant();
    return unmuted
        .articles()
        .find(article)
        .filter(found -> !found.withdrawn() && cards.listed(found, now))
        .isPresent();
  }
}
