package org.inkstand.web.mine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.edition.Slot;
import org.inkstand.reader.ForYou.Place;
import org.inkstand.web.card.Card;
import org.inkstand.web.card.Cards;
import org.inkstand.web.card.Link;
import org.inkstand.web.mine.ForYouPage.Reasoned;
import org.inkstand.web.own.Unmuted;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;

/**
 * Places of somebody's page as cards: each article as it is now, where it was put. The order was
 * made without looking into texts; what is muted for a word in its text is left out here.
 */
@Component
final class Shown {

  private final Unmuted unmuted;
  private final Cards cards;

  Shown(Unmuted unmuted, Cards cards) {
    this.unmuted = unmuted;
    this.cards = cards;
  }

  List<Reasoned> of(List<Place> places, Words words, Instant now) {
    List<ArticleId> wanted =
        places.stream()
            .map(Place::slot)
            .flatMap(slot -> Stream.concat(Stream.of(slot.article()), slot.copies().stream()))
            .distinct()
            .toList();
    Map<ArticleId, Article> found =
        unmuted.articles().findAll(wanted).stream()
            .collect(Collectors.toMap(Article::id, Function.identity()));
    List<Reasoned> shown = new ArrayList<>();
    for (Place place : places) {
      Article article = found.get(place.slot().article());
      if (article != null) {
        List<String> reasons = Reasons.of(place.reasons(), words);
        List<Article> copies =
            place.slot().copies().stream().map(found::get).filter(Objects::nonNull).toList();
        cards
            .card(filed(article, place.slot()), copies, now)
            .ifPresent(card -> shown.add(new Reasoned(card.in(told(place.slot(), card)), reasons)));
      }
    }
    return shown;
  }

  private static Article filed(Article article, Slot slot) {
    return article.section().equals(slot.section())
        ? article
        : article.but().section(slot.section()).made();
  }

  private Link told(Slot slot, Card card) {
    String slug = card.path().substring(card.path().indexOf('-') + 1);
    return slot.story() == 0 ? Link.NONE : cards.told(slot.story(), slug, slot.titles());
  }
}
