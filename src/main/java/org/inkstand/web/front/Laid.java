package org.inkstand.web.front;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Articles;
import org.inkstand.edition.Decision;
import org.inkstand.edition.Edition;
import org.inkstand.edition.EditionKind;
import org.inkstand.edition.Slot;
import org.inkstand.edition.Slot.Place;
import org.inkstand.edition.Standing;
import org.inkstand.web.card.Card;
import org.inkstand.web.card.Cards;
import org.inkstand.web.card.Link;

/**
 * An edition with the articles that stand in it, as far as they may still be shown: each as it is
 * now, where it was then.
 */
final class Laid {

  private final Edition edition;
  private final Map<ArticleId, Article> found;
  private final Standing standing;
  private final Cards cards;
  private final Instant now;

  private Laid(Edition edition, Stock stock, Cards cards, Instant now) {
    this.edition = edition;
    this.found = found(edition, stock.articles());
    this.standing = stock.decisions().standing(edition.published());
    this.cards = cards;
    this.now = now;
  }

  static Laid of(Edition edition, Stock stock, Cards cards, Instant now) {
    return new Laid(edition, stock, cards, now);
  }

  private static Map<ArticleId, Article> found(Edition edition, Articles articles) {
    List<ArticleId> wanted =
        edition.slots().stream()
            .flatMap(slot -> Stream.concat(Stream.of(slot.article()), slot.copies().stream()))
            .distinct()
            .toList();
    return articles.findAll(wanted).stream()
        .collect(Collectors.toMap(Article::id, Function.identity()));
  }

  /** The cards of one part of the page. */
  List<Card> cards(Place place) {
    return edition.in(place).stream().map(this::card).flatMap(Optional::stream).toList();
  }

  /** What editors picked, each with their words. */
  List<FrontPage.Pick> picks() {
    return edition.in(Place.PICK).stream()
        .flatMap(slot -> card(slot).map(card -> new FrontPage.Pick(slot.note(), card)).stream())
        .toList();
  }

  /** The cards of a part of many blocks, by what each is about; blocks without any left out. */
  Map<String, List<Card>> blocks(Place place) {
    Map<String, List<Card>> blocks = new LinkedHashMap<>();
    for (Slot slot : edition.in(place)) {
      card(slot)
          .ifPresent(card -> blocks.computeIfAbsent(slot.note(), _ -> new ArrayList<>()).add(card));
    }
    return blocks;
  }

  /** How many titles had filed in a section within a day. */
  int filing(String section) {
    return edition.in(Place.SECTION).stream()
        .filter(slot -> slot.note().equals(section))
        .flatMap(slot -> slot.reasons().stream())
        .filter(reason -> reason.signal().equals("filing"))
        .mapToInt(reason -> (int) Math.round(reason.amount()))
        .findFirst()
        .orElse(0);
  }

  private Optional<Card> card(Slot slot) {
    Optional<Article> first =
        Stream.concat(Stream.of(slot.article()), slot.copies().stream())
            .map(found::get)
            .filter(Objects::nonNull)
            .findFirst();
    return first.flatMap(article -> card(slot, article));
  }

  /** The way from a country's page knows where it comes from: nearness counted there. */
  private Link here(Link told) {
    EditionKind kind = edition.kind();
    return kind.page() == EditionKind.Page.COUNTRY
        ? new Link(told.name(), told.path() + "?country=" + kind.about().toLowerCase(Locale.ROOT))
        : told;
  }

  /** Where the one that stood there is gone or muted, a copy of its text stands there. */
  private Optional<Card> card(Slot slot, Article article) {
    Article filed =
        article.section().equals(slot.section())
            ? article
            : article.but().section(slot.section()).made();
    List<Article> copies =
        slot.copies().stream()
            .filter(id -> !id.equals(article.id()))
            .map(found::get)
            .filter(Objects::nonNull)
            .toList();
    Link told =
        slot.story() == 0
            ? Link.NONE
            : here(cards.told(slot.story(), article.slug(), slot.titles()));
    String editors =
        standing.of(slot.story(), Decision.Kind.RETITLE).map(Decision::words).orElse("");
    return cards.card(filed, copies, now).map(card -> card.in(told).retitled(editors));
  }
}
