package org.inkstand.edition.compose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inkstand.article.Article;
import org.inkstand.edition.Piece;
import org.inkstand.title.TitleId;

/**
 * Events that titles of one country tell and titles of no other: what the others leave out.
 *
 * <p>Where most titles are of one country, two of them telling the same is no blind spot of the
 * rest. So it is asked how likely it would be if countries did not matter: with {@code n} titles
 * telling it, and a part {@code s} of all titles with news being of that country, {@code s} to the
 * power of {@code n}. What is likelier than once in twenty is not shown. At least two titles must
 * tell it, copies of one text counted once, and titles of four countries or more must have news.
 *
 * <p>It cannot tell what concerns one country only from what the others overlook: where it is told
 * is all that is looked at.
 */
final class BlindSpots {

  private static final int TITLES_MIN = 2;
  private static final int COUNTRIES_MIN = 4;
  private static final double CHANCE_MAX = 1 / 20.0;

  private final Function<TitleId, String> country;
  private final Map<String, Double> shares = new HashMap<>();

  BlindSpots(List<Piece> pieces, Function<TitleId, String> country) {
    this.country = country;
    Set<TitleId> titles =
        pieces.stream().flatMap(Piece::all).map(Article::title).collect(Collectors.toSet());
    for (TitleId title : titles) {
      shares.merge(country.apply(title), 1.0 / titles.size(), Double::sum);
    }
  }

  /** Those of these pieces that are one, in their order. */
  List<Piece> among(List<Piece> pieces) {
    long countries = shares.keySet().stream().filter(code -> !code.isEmpty()).count();
    return countries < COUNTRIES_MIN
        ? List.of()
        : pieces.stream().filter(piece -> chance(piece) <= CHANCE_MAX).toList();
  }

  /** How likely it would be that only that country tells it; 1 where others do, or one title. */
  double chance(Piece piece) {
    int told = texts(piece);
    return told < TITLES_MIN
        ? 1
        : side(piece).map(code -> Math.pow(shares.getOrDefault(code, 1.0), told)).orElse(1.0);
  }

  /** Titles with a text of their own. */
  private static int texts(Piece piece) {
    Set<Long> seen = new HashSet<>();
    Set<TitleId> titles = new HashSet<>();
    for (Article article : piece.all().toList()) {
      if (article.fingerprint() == 0 || seen.add(article.fingerprint())) {
        titles.add(article.title());
      }
    }
    return titles.size();
  }

  /** The one country whose titles tell it. */
  Optional<String> side(Piece piece) {
    Set<String> countries =
        piece.all().map(article -> country.apply(article.title())).collect(Collectors.toSet());
    return countries.size() == 1
        ? countries.stream().filter(code -> !code.isEmpty()).findFirst()
        : Optional.empty();
  }
}
