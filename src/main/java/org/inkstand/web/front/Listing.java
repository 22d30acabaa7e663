package org.inkstand.web.front;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleQuery.Place;
import org.inkstand.edition.Filed;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Together;
import org.inkstand.web.card.Card;
import org.inkstand.web.card.Cards;
import org.inkstand.web.card.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Articles one after the other, the newest first, the way a section or a title shows them: one
 * opens, a few stand beside it, the rest follow.
 *
 * @param lead none further back in the archive, where nothing leads any more
 * @param older where the list goes on; empty at its end
 * @param readable the way to only what one may read, and back
 */
public record Listing(
    @Nullable Card lead, List<Card> seconds, List<Card> river, String older, Choice readable) {

  /** The parameter of a list that shows only what its reader may read whole. */
  private static final String READABLE = "readable=1";

  /**
   * The choice between all articles and those that one may read whole.
   *
   * @param path of the other list
   * @param chosen whether this is the list of what one may read
   */
  public record Choice(String path, boolean chosen) {}

  /** What one page holds. */
  static final int PAGE = 48;

  /** The lead is looked for among this many. */
  private static final int LEAD_WITHIN = 8;

  private static final int SECONDS = 6;

  /**
   * Lays articles out.
   *
   * @param told newest first, {@link #PAGE} of them unless there are no more
   * @param from where they begin, and the page's address, to which the archive's parameter is added
   */
  static Listing of(Cards cards, Filed told, Instant now, From from) {
    List<Article> articles = told.articles();
    List<Piece> pieces =
        new ArrayList<>(
            new Together(told.stories(), "", a -> cards.whole(a, now))
                .fold(
                    articles.stream()
                        .filter(a -> from.readable() ? cards.whole(a, now) : cards.listed(a, now))
                        .toList()));
    String older =
        articles.size() < PAGE
            ? ""
            : with(from.here(), "before=" + Place.after(articles.getLast()));
    if (!from.before().equals(Place.START)) {
      return new Listing(null, List.of(), cards(cards, pieces, now), older, from.choice());
    }
    Optional<Piece> lead = pieces.stream().limit(LEAD_WITHIN).filter(Piece::leading).findFirst();
    lead.ifPresent(pieces::remove);
    int beside = lead.isPresent() ? Math.min(SECONDS, pieces.size()) : 0;
    return new Listing(
        lead.flatMap(piece -> card(cards, piece, now)).orElse(null),
        cards(cards, pieces.subList(0, beside), now),
        cards(cards, pieces.subList(beside, pieces.size()), now),
        older,
        from.choice());
  }

  private static String with(String path, String parameter) {
    return path + (path.contains("?") ? "&" : "?") + parameter;
  }

  /** The card of a piece, with the way to its story. */
  static Optional<Card> card(Cards cards, Piece piece, Instant now) {
    Link told =
        piece.story() == 0
            ? Link.NONE
            : cards.told(piece.story(), piece.article().slug(), piece.titles());
    return cards.card(piece.article(), piece.copies(), now).map(card -> card.in(told));
  }

  /** Where a list begins, on which page it stands, and whether it is of what one may read only. */
  record From(String path, Place before, boolean readable) {

    String here() {
      return readable ? with(path, READABLE) : path;
    }

    Choice choice() {
      return new Choice(readable ? path : with(path, READABLE), readable);
    }
  }

  /** Which page of which list a request means. */
  record Asked(Place before, boolean readable) {

    /** All there is, from its beginning. */
    static final Asked ALL = new Asked(Place.START, false);

    static Asked of(ServerRequest request) {
      return new Asked(
          request.param("before").map(Place::of).orElse(Place.START),
          request.param("readable").filter("1"::equals).isPresent());
    }

    From at(String path) {
      return new From(path, before, readable);
    }
  }

  /** The same one under the other, the newest first, without what stands above it. */
  Listing below(Ranked ranked) {
    Set<Long> above = ranked.articles();
    List<Card> rest =
        Stream.of(Stream.ofNullable(lead), seconds.stream(), river.stream())
            .flatMap(some -> some)
            .filter(card -> !above.contains(card.id()))
            .sorted(Comparator.comparing((Card card) -> card.time().iso()).reversed())
            .toList();
    return new Listing(null, List.of(), rest, older, readable);
  }

  private static List<Card> cards(Cards cards, List<Piece> pieces, Instant now) {
    return pieces.stream().map(piece -> card(cards, piece, now)).flatMap(Optional::stream).toList();
  }

  /** Whether there is nothing to show. */
  public boolean empty() {
    return lead == null && river.isEmpty();
  }
}
